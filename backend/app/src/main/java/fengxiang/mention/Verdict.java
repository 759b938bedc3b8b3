package fengxiang.mention;

import java.util.Arrays;
import java.util.List;

/** What a person finds of a story in a topic (研判). Most serious last. */
public enum Verdict {
    /** 待研判: nobody has judged it, or what was found was taken back. */
    OPEN("open"),
    /** 无关: does not concern us, or was matched by mistake. */
    IRRELEVANT("irrelevant"),
    /** 关注: concerns us and is no incident. */
    WATCH("watch"),
    LEVEL_4("level4"),
    LEVEL_3("level3"),
    LEVEL_2("level2"),
    LEVEL_1("level1");

    private final String wireName;

    Verdict(String wireName) {
        this.wireName = wireName;
    }

    /** All but {@link #OPEN}. */
    public static List<Verdict> judged() {
        return Arrays.stream(values()).filter(verdict -> verdict != OPEN).toList();
    }

    @Override
    public String toString() {
        return wireName;
    }
}
