package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import fengxiang.model.SiteRule;
import fengxiang.model.TimePrecision;
import fengxiang.text.dates.DateFound;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads one page: the site's rule first, then the general method for what the rule does not say or does not find. */
final class PageReading {

    private static final SiteRule NO_RULE = new SiteRule("", "/", null, null, null, null, null, List.of());

    private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical][href]");

    private final Page page;
    private final boolean thread;
    private final RuleParts parts;
    private final PublishTime times;

    PageReading(Page page, boolean thread, @Nullable SiteRule rule, PublishTime times) {
        this.page = page;
        this.thread = thread;
        this.times = times;
        this.parts = RuleParts.of(page, rule == null ? NO_RULE : rule);
    }

    ExtractedPage read() {
        Element root = page.document().body();
        String ruledTitle = parts.title();
        Measures measures = Measures.of(root);
        String title = ruledTitle != null ? ruledTitle : Titles.of(page, measures);
        DateFound ruledTime = parts.time(times);
        String ruledOrigin = parts.origin();
        String ruledImage = parts.image();
        Noise noise = new Noise(thread);
        noise.removeDead(root, measures);
        List<Line> whole = LineReader.read(root);
        BodyFound ruled = parts.body(title, thread);
        Cuts cuts = noise.removeAround(root, parts.cutsForBody() ? Measures.of(root) : measures);
        List<Line> lines = LineReader.read(root);
        BodyFound body = ruled != null ? ruled : general(title, whole, lines, cuts);
        String headline = title.isBlank() && !thread ? LeadingLine.asTitle(body.text()) : title;
        DateFound time = ruledTime != null ? ruledTime : times.of(page, lines, whole, title, thread);
        return new ExtractedPage(
                headline,
                body.text(),
                time == null ? null : time.instant(),
                time == null ? null : time.raw(),
                precision(time),
                ruledOrigin != null ? ruledOrigin : orNull(Origins.of(page, whole)),
                ruledImage != null ? ruledImage : orNull(Pictures.in(body.container(), page)),
                orNull(canonical(page)),
                page.charset(),
                body.confidence(),
                ruled != null
                        ? Rejections.ofRuled(headline, body.text())
                        : Rejections.of(headline, body.text(), whole, body.inside()),
                body.method(),
                parts.missed());
    }

    /** Posts of a thread are not asked about a second time: the other method would take one of them for all. */
    private BodyFound general(String title, List<Line> whole, List<Line> lines, Cuts cuts) {
        BodyFound body = DensityBody.in(page, lines, title, thread);
        boolean asks = !thread && body.isDoubtful() && Rejections.mayHoldArticle(title, body, whole);
        return asks ? SecondOpinion.besides(body, page, cuts, title) : body;
    }

    private static TimePrecision precision(@Nullable DateFound time) {
        return time == null ? TimePrecision.INFERRED : time.clocked() ? TimePrecision.MINUTE : TimePrecision.DAY;
    }

    private static String canonical(Page page) {
        Element link = page.document().selectFirst(CANONICAL);
        return link == null
                ? ""
                : link.absUrl("href").isEmpty() ? link.attr("href").strip() : link.absUrl("href");
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
