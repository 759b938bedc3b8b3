package fengxiang.trend;

import java.util.Locale;

/** What is counted in each bar only where it is asked for, because it takes longer. */
enum Also {
    /** Outlets. */
    OUTLETS,
    /** Stories that are present; a topic's new stories are always counted. */
    STORIES,
    /** Everything collected, beside the subjects. */
    ALL;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
