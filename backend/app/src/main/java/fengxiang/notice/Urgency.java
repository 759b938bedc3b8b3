package fengxiang.notice;

import java.util.Locale;

/** How soon people must know. */
public enum Urgency {
    /** Shown in the page, sent nowhere. */
    PAGE,
    /** Sent; may wait for the digest at the end of somebody's quiet hours. */
    SOON,
    /** Sent at whatever time. */
    NOW;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
