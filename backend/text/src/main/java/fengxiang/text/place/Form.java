package fengxiang.text.place;

import java.util.List;

/**
 * One way to write a name.
 *
 * @param regions what it can stand for, the widest first; of a group all, of a decoy none
 */
record Form(String text, Kind kind, Standing standing, List<Region> regions) {

    enum Kind {
        /** With what kind of unit it is: 来安县, 恩施州. */
        FULL,
        /** Without: 滁州. */
        SHORT,
        /** Several at once: 京津冀. */
        GROUP,
        /** Holds a place's name and is no place: 北京时间. */
        DECOY
    }

    /** What a name needs to count; the later the more. */
    enum Standing {
        /** Nothing. */
        ALONE,
        /** Something that it lies in, anywhere in the article. */
        NEAR,
        /** What it lies in right before it, or a neighbour of it in the same list. */
        ADJACENT,
        /** A neighbour of it in the same list. */
        LISTED
    }

    int length() {
        return text.length();
    }
}
