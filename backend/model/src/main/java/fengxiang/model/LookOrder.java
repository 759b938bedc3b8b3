package fengxiang.model;

import org.jspecify.annotations.Nullable;

/**
 * A page that a person wants to see now. A crawler fetches it as it fetches all others, under the lease of its host,
 * and answers with what the page shows; nothing is stored as an article by that.
 *
 * @param role what to make of the page
 * @param source on whose behalf; its patterns decide which links of a list are articles
 * @param rule the rule to try on the page; null: the rules that are in force
 */
public record LookOrder(
        String id,
        String url,
        PageRole role,
        SourceProfile source,
        @Nullable SiteRule rule) {}
