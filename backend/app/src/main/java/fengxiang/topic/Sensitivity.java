package fengxiang.topic;

import java.util.Locale;

/** How much attention a topic deserves (敏感度); weighs in the level that is proposed for what concerns it. */
public enum Sensitivity {
    LOW,
    NORMAL,
    HIGH;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
