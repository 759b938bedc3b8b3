package fengxiang.notice;

import java.util.Locale;

/** Why people are told. */
public enum NoticeKind {
    /** Something began. */
    FIRST,
    /** There is more of it. */
    MORE,
    /** Nobody has acknowledged it yet. */
    REMINDER,
    /** Nobody has acknowledged it: the next are told. */
    ESCALATION,
    /** It has become more serious. */
    RAISED,
    /** The system itself needs somebody. */
    SYSTEM,
    /** Somebody tries a channel. */
    TEST,
    /** What waited for the end of quiet hours; made here, published by nobody. */
    DIGEST;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
