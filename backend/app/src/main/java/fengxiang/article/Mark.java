package fengxiang.article;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person notes of an article for himself. */
public enum Mark {
    READ,
    IMPORTANT,
    /** To be in the next report. */
    REPORT;

    /** As articles keep it, and are found by it. */
    public String of(String user) {
        return this + "/" + user;
    }

    /** Which of them are a person's. */
    public static Set<Mark> of(Collection<String> kept, String user) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) {
            if (kept.contains(mark.of(user))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
