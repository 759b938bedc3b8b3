package fengxiang.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record that an article exists; whoever creates it creates the article.
 *
 * @param index the month's index that holds the article
 * @param url the address of the page that made it
 * @param batch the batch that created the article; null: none did, it stays whatever is undone
 * @param alsoBy who else delivered an article of a batch since: other batches, or {@link #OTHERS}
 * @param leaving whether the batch is just being undone and the article with it; null: no
 */
record ArticleKey(
        String index,
        String url,
        String outletHost,
        String title,
        Instant createdAt,
        @Nullable String batch,
        List<String> alsoBy,
        @Nullable Boolean leaving) {

    /** Somebody else than a batch: from then on nothing of who came later needs to be kept. */
    static final String OTHERS = "*";

    /** More deliverers are not told apart. */
    private static final int MOST = 20;

    /** Keys that were made before there were batches have none. */
    @SuppressWarnings("NullAway")
    ArticleKey {
        alsoBy = alsoBy == null ? List.of() : List.copyOf(alsoBy);
    }

    static ArticleKey of(String index, StoredArticle article, Instant now, @Nullable String batch) {
        return new ArticleKey(index, article.url(), article.outletHost(), article.title(), now, batch, List.of(), null);
    }

    ArticleKey ownedBy(Arrival arrival) {
        StoredArticle article = arrival.article();
        return new ArticleKey(
                index,
                arrival.own().value(),
                article.outletHost(),
                article.title(),
                createdAt,
                arrival.batch(),
                List.of(),
                null);
    }

    ArticleKey titled(String newTitle) {
        return new ArticleKey(index, url, outletHost, newTitle, createdAt, batch, alsoBy, leaving);
    }

    /** Whether a delivery changes who has delivered the article. */
    boolean isNewsFrom(@Nullable String by) {
        return batch != null && !batch.equals(by) && !alsoBy.contains(OTHERS) && !alsoBy.contains(named(by));
    }

    ArticleKey alsoBy(@Nullable String by) {
        boolean counted = by != null && alsoBy.size() < MOST;
        List<String> all =
                counted ? Stream.concat(alsoBy.stream(), Stream.of(by)).toList() : List.of(OTHERS);
        return with(all, leaving);
    }

    ArticleKey withoutAlso(String by) {
        return with(alsoBy.stream().filter(b -> !b.equals(by)).toList(), leaving);
    }

    ArticleKey leavingNow() {
        return with(alsoBy, true);
    }

    boolean isLeaving() {
        return leaving != null && leaving;
    }

    private ArticleKey with(List<String> otherAlso, @Nullable Boolean otherLeaving) {
        return new ArticleKey(index, url, outletHost, title, createdAt, batch, otherAlso, otherLeaving);
    }

    private static String named(@Nullable String by) {
        return by == null ? OTHERS : by;
    }
}
