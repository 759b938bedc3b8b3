package fengxiang.crawler.work;

import fengxiang.model.DueUrl;
import fengxiang.model.PageRole;
import fengxiang.model.SiteRule;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address to be fetched.
 *
 * @param source on whose behalf
 * @param delayMillis the least pause between two requests to its host
 * @param rules the rules for pages of its host
 */
public record Errand(DueUrl url, SourceProfile source, long delayMillis, List<SiteRule> rules) {

    /** Where no rule is known. */
    public Errand(DueUrl url, SourceProfile source, long delayMillis) {
        this(url, source, delayMillis, List.of());
    }

    @Nullable
    SiteRule rule(WebAddress page) {
        return SiteRule.best(rules, page).orElse(null);
    }

    /** Whether a search is asked. */
    boolean asks() {
        return url.role() == PageRole.SEARCH;
    }

    /** Whether the address is one that a search has found: it may lie anywhere, and nobody vouches for it. */
    boolean roams() {
        return source.search() != null && url.role() == PageRole.ARTICLE;
    }

    /** Host and, when not the scheme's own, port. */
    String host() {
        return WebAddress.parse(url.url()).authority();
    }
}
