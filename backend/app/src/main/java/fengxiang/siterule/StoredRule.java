package fengxiang.siterule;

import fengxiang.model.SiteRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is kept: the document of {@code site-rules}.
 *
 * @param id follows from host and path, so that no two rules are for the same pages
 * @param note why there is this rule, for people
 * @param version raised by every change; a writer must name the one it saw
 */
record StoredRule(String id, SiteRule rule, @Nullable String note, long version, Instant changedAt) {}
