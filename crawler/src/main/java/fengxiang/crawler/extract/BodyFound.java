package fengxiang.crawler.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A body.
 *
 * @param container the element that holds it
 * @param inside the lines of the container, before head and tail are cut off
 * @param text paragraphs separated by {@code \n}
 * @param confidence 0 to 1
 */
record BodyFound(Element container, List<Line> inside, String text, double confidence, ExtractedPage.Method method) {

    /** Fewer letters are hardly an article. */
    static final int SHORT = 60;

    boolean isDoubtful() {
        return confidence < ExtractedPage.DOUBTFUL || Chars.letters(text) < SHORT;
    }

    /** How much the text speaks for being an article: its length by its punctuation. */
    double weight() {
        return text.lines()
                .map(line -> new Line(container, line, Chars.squeeze(line), 0))
                .mapToDouble(Line::weight)
                .sum();
    }

    /** Whoever reads the confidence sees that there were doubts. */
    BodyFound doubted() {
        double capped = Math.min(confidence, ExtractedPage.DOUBTFUL - 0.01);
        return new BodyFound(container, inside, text, capped, method);
    }
}
