package fengxiang.notice;

/**
 * New notices are stored, on this backend. Told once for each publication; whoever misses it finds them in the store.
 */
public record NoticesPublished() {}
