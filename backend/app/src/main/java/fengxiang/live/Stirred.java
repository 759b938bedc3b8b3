package fengxiang.live;

/** An application event: something that pages show has just changed on this backend, so they are told at once. */
public record Stirred() {}
