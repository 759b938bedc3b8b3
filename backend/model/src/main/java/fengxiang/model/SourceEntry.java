package fengxiang.model;

/** Where a source starts: an address and what it leads to. */
public record SourceEntry(String url, EntryType type) {}
