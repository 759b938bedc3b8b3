package fengxiang.notice.delivery;

import java.util.Locale;

/** How far a delivery is. */
enum DeliveryState {
    /** To be sent as soon as the channel takes it. */
    WAITING,
    /** Waits for the end of quiet hours. */
    HELD,
    /** Under way; after a crash it is sent again. */
    SENDING,
    /** Did not arrive, will be tried again. */
    FAILED,
    /** The other side has taken it. */
    SENT,
    /** Part of another message, which says how far it is. */
    MERGED,
    /** Will not be tried again. */
    GIVEN_UP;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
