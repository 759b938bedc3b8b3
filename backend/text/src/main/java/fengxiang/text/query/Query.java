package fengxiang.text.query;

/** What is searched for, as a tree. Immutable. */
public sealed interface Query permits Phrase, And {}
