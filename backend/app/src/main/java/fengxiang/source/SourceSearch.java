package fengxiang.source;

import fengxiang.model.SearchKind;
import org.jspecify.annotations.Nullable;

/**
 * What makes a source a search connector: its entries are questions, one for each monitoring keyword.
 *
 * @param address as people wrote it: of a template with the word's place, of an instance its base; null where the kind
 *     has an address of its own
 * @param dailyQuota most questions in a day of Shanghai
 */
public record SourceSearch(SearchKind kind, @Nullable String address, int dailyQuota) {}
