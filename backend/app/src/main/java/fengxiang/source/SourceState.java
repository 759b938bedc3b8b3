package fengxiang.source;

import java.util.Locale;

/** Whether a source is being fetched. */
public enum SourceState {
    ACTIVE,
    PAUSED;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
