package fengxiang.crawler.extract;

import fengxiang.crawler.page.Page;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks another method, a port of Mozilla's Readability, where density is not sure of a body. It is slow and its cost on
 * hostile pages is not bounded by design: pages of unusual size are left out. Its byline is never read.
 */
final class SecondOpinion {

    private static final Logger LOG = LoggerFactory.getLogger(SecondOpinion.class);
    /** It wants one to resolve links against, which are of no interest here. */
    private static final String ADDRESS = "http://page.invalid/";

    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_CHARACTERS = 300_000;

    private SecondOpinion() {}

    /**
     * Of both bodies the one with more weight. Doubts remain in any case.
     *
     * @param first the doubtful body
     * @param cuts what was taken out of the page; it is put back
     */
    static BodyFound besides(BodyFound first, Page page, Cuts cuts, String title) {
        cuts.putBack();
        Document document = page.document();
        if (tooLarge(document)) {
            return first.doubted();
        }
        try {
            Element content =
                    new Readability4J(ADDRESS, document.clone()).parse().getArticleContent();
            return content == null
                    ? first.doubted()
                    : better(first, content, title).doubted();
        } catch (RuntimeException e) {
            LOG.debug("no second opinion: {}", e.toString());
            return first.doubted();
        }
    }

    private static boolean tooLarge(Document document) {
        long elements = document.stream().limit(MOST_ELEMENTS + 1).count();
        return elements > MOST_ELEMENTS || document.body().wholeText().length() > MOST_CHARACTERS;
    }

    private static BodyFound better(BodyFound first, Element content, String title) {
        List<Line> lines = LineReader.read(content);
        String text = String.join("\n", BodyLines.of(lines, title, false));
        BodyFound second = new BodyFound(content, lines, text, first.confidence(), ExtractedPage.Method.SECOND);
        return Chars.letters(text) >= BodyFound.SHORT && second.weight() > first.weight() ? second : first;
    }
}
