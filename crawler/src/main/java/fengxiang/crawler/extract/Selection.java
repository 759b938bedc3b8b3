package fengxiang.crawler.extract;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.CombiningEvaluator;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Applies selectors to one page. All of them together may take only so long: then, and where one cannot be read,
 * nothing is selected. Selectors are checked before they are stored; this is for pages that make a harmless one
 * expensive.
 */
final class Selection {

    private static final Duration BUDGET = Duration.ofMillis(500);

    private final Document document;
    private final Budget budget;

    Selection(Document document) {
        this(document, BUDGET);
    }

    Selection(Document document, Duration budget) {
        this.document = document;
        this.budget = new Budget(System.nanoTime() + budget.toNanos());
    }

    /** In the page's order. */
    List<Element> all(String selector) {
        try {
            Evaluator parsed = QueryParser.parse(selector);
            return document.select(new CombiningEvaluator.And(List.of(budget, parsed)));
        } catch (Selector.SelectorParseException | IllegalArgumentException | Spent e) {
            return List.of();
        }
    }

    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("the time for selectors is over", null, false, false);
        }
    }

    /** Matches everything until the time is over; the cheapest part, so that it is always asked first. */
    private static final class Budget extends Evaluator {

        private final long end;

        Budget(long end) {
            this.end = end;
        }

        @Override
        public boolean matches(Element root, Element element) {
            if (System.nanoTime() - end > 0) {
                throw new Spent();
            }
            return true;
        }

        @Override
        protected int cost() {
            return 0;
        }
    }
}
