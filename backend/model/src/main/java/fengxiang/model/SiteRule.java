package fengxiang.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an article stand on the pages of one site: CSS selectors, each null where the general method does
 * well. There is deliberately none for an author.
 *
 * @param host host and, when not the scheme's own, port of the pages
 * @param path beginning of the path of the pages, at least {@code /}
 * @param body all elements that it selects, in the page's order, are the body
 * @param title the first element with a text
 * @param time the first element with a usable time
 * @param origin the first element with the name of an outlet (来源)
 * @param image the first element that is a picture or holds one
 * @param remove what is taken out of the page before anything else
 */
public record SiteRule(
        String host,
        String path,
        @Nullable String body,
        @Nullable String title,
        @Nullable String time,
        @Nullable String origin,
        @Nullable String image,
        List<String> remove) {

    /** Whether it is meant for this page. */
    public boolean covers(WebAddress page) {
        return page.authority().equals(host) && page.path().startsWith(path);
    }

    /** Of the rules for this page the one with the longest path. */
    public static Optional<SiteRule> best(List<SiteRule> rules, WebAddress page) {
        return rules.stream()
                .filter(rule -> rule.covers(page))
                .max(Comparator.comparingInt(rule -> rule.path().length()));
    }
}
