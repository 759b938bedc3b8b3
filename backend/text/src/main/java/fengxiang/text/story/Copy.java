package fengxiang.text.story;

/** An article of which another is a copy, or the other way round, and how much they share. */
public record Copy<A>(A article, Overlap overlap) {}
