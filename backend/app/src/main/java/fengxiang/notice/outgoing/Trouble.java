package fengxiang.notice.outgoing;

import java.util.Locale;

/** Why something did not arrive. */
public enum Trouble {
    /** The host's name is not known, or the name service does not answer. */
    NAME_UNKNOWN,
    /** The address is not for the public, the port is not allowed, or it would not be encrypted. */
    TARGET_REFUSED,
    NO_CONNECTION,
    /** The certificate is not valid for that name, or there is no common encryption. */
    TLS,
    TIMEOUT,
    BROKEN_OFF,
    /** A status of HTTP that is no success. */
    STATUS,
    /** The other side has taken the request and says that it cannot be done. */
    ANSWER,
    /** The other side does not know us: wrong key, wrong signature, wrong password. */
    NOT_ADMITTED,
    /** The other side wants us to be slower. */
    TOO_FAST,
    /** The message itself is not taken: too long, forbidden words, no such recipient. */
    MESSAGE_REFUSED,
    /** A secret cannot be opened, see the state of the channel. */
    SECRET_UNREADABLE,
    /** No mail server is set. */
    NO_MAIL_SERVER,
    /** The channel was retired, or its owner has left. */
    CHANNEL_GONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
