package fengxiang.crawler.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements begin a new line of text. */
final class Blocks {

    private static final Set<String> BLOCK = Set.of(
            "p",
            "div",
            "section",
            "article",
            "td",
            "th",
            "li",
            "ul",
            "ol",
            "table",
            "tbody",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "dd",
            "dt",
            "dl",
            "center",
            "main",
            "body",
            "form",
            "figure",
            "figcaption",
            "header",
            "footer",
            "aside",
            "nav",
            "hr",
            "caption",
            "thead",
            "tfoot",
            "fieldset",
            "details",
            "summary",
            "address");
    private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PARAGRAPH = Set.of("p", "strong", "b", "em", "li", "blockquote", "tr");

    private Blocks() {}

    static boolean isBlock(Element e) {
        return BLOCK.contains(e.normalName());
    }

    static boolean isHeading(Element e) {
        return HEADING.contains(e.normalName());
    }

    /** An anchor that leads somewhere; old pages leave anchors without an address open around whole texts. */
    static boolean isLink(Element e) {
        return e.normalName().equals("a") && e.hasAttr("href");
    }

    /** Too small to be the container of a whole article. */
    static boolean isParagraph(Element e) {
        return PARAGRAPH.contains(e.normalName());
    }

    /** Whether {@code inner} lies in {@code outer} or is it. */
    static boolean contains(Element outer, Element inner) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }
}
