package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What pages carry for machines (JSON-LD). */
final class LinkedData {

    private static final Evaluator SCRIPTS = QueryParser.parse("script[type=application/ld+json]");

    private LinkedData() {}

    static List<String> in(Page page) {
        return page.document().select(SCRIPTS).stream().map(Element::data).toList();
    }
}
