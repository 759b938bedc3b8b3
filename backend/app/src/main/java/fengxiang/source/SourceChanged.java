package fengxiang.source;

/**
 * A source was created, changed, paused, resumed, or is to be fetched at once. Published after the change is stored.
 *
 * @param fetchNow its entries are due at once
 */
public record SourceChanged(Source source, boolean fetchNow) {}
