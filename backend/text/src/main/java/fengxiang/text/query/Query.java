package fengxiang.text.query;

/** What is searched for, as a tree. Immutable. */
public sealed interface Query permits Phrase, Prefix, Near, Attribute, And, Or, Not, Within {

    /** Whether it only says what must not occur, so that it is no search of its own. */
    default boolean excludes() {
        return false;
    }
}
