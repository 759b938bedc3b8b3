package fengxiang.launcher.bench.extract;

import fengxiang.crawler.extract.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A way to read a page, from its bytes on.
 *
 * @param read gives something of the result, so that none of the work can be left out
 */
record Contestant(String name, ToIntFunction<RawPage> read) {

    static final String OURS = "extract";
    static final String PARSE = "jsoup";
    static final String READABILITY = "jsoup+readability4j";

    /** Ours with everything it does, and the libraries that it uses, each by itself. */
    static List<Contestant> all() {
        ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());
        return List.of(
                new Contestant(
                        OURS,
                        page -> extractor
                                .extract(page.bytes(), page.url(), page.contentType())
                                .body()
                                .length()),
                new Contestant(PARSE, page -> parse(page).childNodeSize()),
                new Contestant(READABILITY, page -> {
                    String text =
                            new Readability4J(page.url(), parse(page)).parse().getTextContent();
                    return text == null ? 0 : text.length();
                }));
    }

    private static Document parse(RawPage page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
