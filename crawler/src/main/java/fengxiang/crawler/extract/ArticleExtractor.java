package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.SiteRule;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page of any site. Never throws on bad input; safe for use by several threads.
 *
 * <p>Time and memory grow linearly with the page (its depth is bounded by {@link PageParser}).
 */
public final class ArticleExtractor {

    private final Clock clock;
    private final PageParser parser = new PageParser();

    /** The clock tells which dates lie in the future and cannot be a time of publication. */
    public ArticleExtractor(Clock clock) {
        this.clock = clock;
    }

    /**
     * Decodes, parses and extracts.
     *
     * @param url the page's address; relative links are resolved against it
     * @param contentType value of the Content-Type header; null: not known
     */
    public ExtractedPage extract(byte[] bytes, String url, @Nullable String contentType) {
        return extract(parser.parse(bytes, url, contentType));
    }

    /** Extracts; the page's document is cleaned in place and of no further use. */
    public ExtractedPage extract(Page page) {
        return extract(page, false, null);
    }

    /**
     * As {@link #extract(Page)}.
     *
     * @param thread true: all posts of a forum's thread are the body; false: readers' comments are no part of it
     * @param rule where the site has the parts of its articles; a part that is not there is found by the general method
     */
    public ExtractedPage extract(Page page, boolean thread, @Nullable SiteRule rule) {
        return page.html()
                ? new PageReading(page, thread, rule, new PublishTime(clock.instant())).read()
                : ExtractedPage.notHtml(page.charset());
    }
}
