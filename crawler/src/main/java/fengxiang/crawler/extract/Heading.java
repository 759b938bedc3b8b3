package fengxiang.crawler.extract;

import fengxiang.crawler.page.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** An element that may hold the headline, with its text. */
record Heading(Element element, String text, String squeezed) {

    private static final Evaluator QUERY = QueryParser.parse("h1,h2,h3,#activity-name,[class*=title],[id*=title]");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;

    /** All of a page, in its order. */
    static List<Heading> in(Element body, Measures measures) {
        List<Heading> out = new ArrayList<>();
        for (Element e : body.select(QUERY)) {
            int length = measures.get(e).chars;
            if (length >= SHORTEST && length <= LONGEST && !e.normalName().equals("title")) {
                String text = Blanks.tidy(e.text());
                out.add(new Heading(e, text, Chars.squeeze(text)));
            }
        }
        return out;
    }

    boolean isFirstRank() {
        return element.normalName().equals("h1");
    }

    int length() {
        return squeezed.length();
    }

    /** The headline with its second line, where both stand alone in one block that is named after the title. */
    String withSubtitle() {
        Element next = element.nextElementSibling();
        Element parent = element.parent();
        if (next == null || parent == null || !isRanked(element) || !isRanked(next)) {
            return text;
        }
        boolean titleBlock = (parent.className() + parent.id()).contains("title")
                && parent.children().stream().allMatch(Heading::isRanked);
        String second = Blanks.tidy(next.text());
        return titleBlock && second.length() >= SHORTEST && second.length() <= LONGEST ? text + " " + second : text;
    }

    private static boolean isRanked(Element e) {
        return e.normalName().matches("h[1-4]");
    }
}
