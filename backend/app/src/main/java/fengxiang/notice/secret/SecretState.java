package fengxiang.notice.secret;

import java.util.Locale;

/** Whether a secret that is kept can be used. */
public enum SecretState {
    /** It opens. */
    READABLE,
    /** None was set. */
    MISSING,
    /** The server has no key. */
    NO_KEY,
    /** It was closed with another key: the key was lost or changed, and the secret has to be set again. */
    OTHER_KEY,
    /** It was altered, or belongs elsewhere. */
    BROKEN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
