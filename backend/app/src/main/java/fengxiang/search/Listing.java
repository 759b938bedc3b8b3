package fengxiang.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.figure.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** All articles of a scope, a part at a time: the latest first, as of one moment. For what goes out. */
@Service
public class Listing {

    private static final int AT_ONCE = 500;

    /** Characters of an excerpt. */
    private static final int LONGEST = 120;

    private final Scan scan;
    private final Whole whole;
    private final Views views;
    private final String alias;

    Listing(Scan scan, Whole whole, Views views, Indices indices) {
        this.scan = scan;
        this.whole = whole;
        this.views = views;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * An article that goes out.
     *
     * @param excerpt the first 120 characters of its text; more does not leave the house
     */
    public record Listed(ArticleHit article, String excerpt) {}

    /** Takes the articles. */
    public interface Taker {

        /** Before the first: how many there are, exact and as of the moment of all of it. */
        void begin(long total) throws IOException;

        void take(List<Listed> part) throws IOException;
    }

    /**
     * Hands all of them over.
     *
     * @throws IOException when they cannot be taken; then no more are read
     */
    public void each(Scope scope, Taker taker) throws IOException {
        Scan.Reading<StoredArticle> reading = new Scan.Reading<>(
                "read the articles of a list",
                alias,
                whole.of(scope),
                StoredArticle.class,
                List.of("*"),
                AT_ONCE,
                Order.LATEST_FIRST);
        try {
            boolean unused = scan.each(reading, total -> begin(taker, total), hits -> {
                take(taker, listed(hits));
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Listed> listed(List<Hit<StoredArticle>> hits) {
        List<ArticleHit> shown = views.hits(hits);
        List<Listed> part = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            StoredArticle article = Objects.requireNonNull(hits.get(i).source());
            part.add(new Listed(shown.get(i), excerpt(article.text())));
        }
        return part;
    }

    private static void begin(Taker taker, long total) {
        try {
            taker.begin(total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Taker taker, List<Listed> part) {
        try {
            taker.take(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one line; never half of a character. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
