package fengxiang.crawler.extract;

import fengxiang.crawler.dates.DateFound;
import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import fengxiang.model.TimePrecision;
import java.time.Clock;
import java.util.List;
import org.jsoup.nodes.Element;
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
        return extract(page, false);
    }

    /**
     * As {@link #extract(Page)}.
     *
     * @param thread true: all posts of a forum's thread are the body; false: readers' comments are no part of it
     */
    public ExtractedPage extract(Page page, boolean thread) {
        if (!page.html()) {
            return new ExtractedPage(
                    "", "", null, null, TimePrecision.INFERRED, null, null, null, page.charset(), 0, "not-html");
        }
        Element body = page.document().body();
        Noise noise = new Noise(thread);
        String title = Titles.of(page, Measures.of(body));
        noise.removeDead(body);
        List<Line> whole = LineReader.read(body);
        noise.removeAround(body);
        return assemble(page, title, whole, LineReader.read(body), thread);
    }

    private ExtractedPage assemble(Page page, String title, List<Line> whole, List<Line> lines, boolean thread) {
        Element root = page.document().body();
        BodyFinder finder = new BodyFinder(lines);
        Element heaviest = finder.find(root);
        Element container = thread ? new ThreadFinder(lines, title).widen(heaviest, root) : heaviest;
        String found = String.join("\n", BodyLines.of(lines, container, title, thread));
        String body = Chars.letters(found) < 60 ? longer(found, LinkedArticle.body(page)) : found;
        String headline = title.isBlank() && !thread ? LeadingLine.asTitle(body) : title;
        DateFound time = new PublishTime(clock.instant()).of(page, lines, whole, title, thread);
        List<Line> inside = lines.stream()
                .filter(l -> Blocks.contains(container, l.owner()))
                .toList();
        return new ExtractedPage(
                headline,
                body,
                time == null ? null : time.instant(),
                time == null ? null : time.raw(),
                precision(time),
                orNull(Origins.of(page, whole)),
                orNull(Pictures.in(container, page)),
                orNull(canonical(page)),
                page.charset(),
                confidence(finder.weight(container), finder.weight(root), body, title),
                Rejections.of(headline, body, whole, inside));
    }

    private static TimePrecision precision(@Nullable DateFound time) {
        return time == null ? TimePrecision.INFERRED : time.clocked() ? TimePrecision.MINUTE : TimePrecision.DAY;
    }

    private static String canonical(Page page) {
        Element link = page.document().selectFirst("link[rel=canonical][href]");
        return link == null
                ? ""
                : link.absUrl("href").isEmpty() ? link.attr("href").strip() : link.absUrl("href");
    }

    /** The share of the page's weight that was kept, less for short texts and for a missing title. */
    private static double confidence(double kept, double all, String body, String title) {
        double share = all == 0 ? 0 : kept / all;
        double length = Math.min(1, Math.sqrt(Chars.letters(body) / 150.0));
        double value = share * length * (title.isEmpty() ? 0.5 : 1);
        return Math.round(Math.min(1, value) * 100) / 100.0;
    }

    private static String longer(String a, String b) {
        return b.length() > a.length() ? b : a;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
