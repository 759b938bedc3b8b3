package fengxiang.rule;

import java.util.Locale;

/** How soon somebody has to know. Most urgent last. */
public enum Urgency {
    /** In the page, for whoever looks. */
    PAGE,
    /** To those concerned; in quiet hours it waits for the morning. */
    SOON,
    /** At once, to whoever is on duty, at any hour. */
    NOW;

    public Urgency orMore(Urgency other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
