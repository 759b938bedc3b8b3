package fengxiang.text.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Some passages by which an article is recognised in a page; both masked. */
final class ArticleParts {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final int SAMPLES = 8;
    private static final int LONGEST = 200;

    private static final int MOST_READINGS = 10;

    private final List<String> samples;
    /** Characters that may still be looked at: a hostile page nests what looks like comments a hundred times. */
    private long left;

    private ArticleParts(List<String> samples, long left) {
        this.samples = samples;
        this.left = left;
    }

    /** The longest paragraphs of the text that can be found in the page; none when it is not that page's article. */
    static ArticleParts in(Element page, String text) {
        String shown = page.wholeText();
        String whole = squeezed(shown);
        List<String> samples = Arrays.stream(text.split("\n"))
                .map(ArticleParts::squeezed)
                .filter(p -> !p.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(SAMPLES)
                .map(p -> p.substring(0, Math.min(p.length(), LONGEST)))
                .filter(whole::contains)
                .toList();
        return new ArticleParts(samples, (long) MOST_READINGS * (shown.length() + 1));
    }

    /** Whether the element holds most of the article; false as well once too much was looked at. */
    boolean isIn(Element element) {
        String plain = squeezed(textOf(element));
        long found = samples.stream().filter(plain::contains).count();
        return found * 2 > samples.size();
    }

    /** What the element says; nothing once too much was looked at. */
    String textOf(Element element) {
        String text = left < 0 ? "" : element.wholeText();
        left -= text.length();
        return text;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
