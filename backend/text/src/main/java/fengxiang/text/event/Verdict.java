package fengxiang.text.event;

/** What a person decided of two stories: the same event or not. The order of the two does not matter. */
public record Verdict(String story, String other, boolean together) {}
