package fengxiang.watch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.detection.Surprise;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keywords of new stories, in the window and in the 28 days before it. Pure.
 *
 * @param end of the window
 */
record TermQuery(String topicId, Instant end, Duration window) {

    private static final String WORDS = "words";
    private static final int MOST = 100;
    private static final Duration PAST = Duration.ofDays(28);

    /** A word that was never there may come at any time. */
    private static final double NEVER = 0.5;

    /** Words come in bursts, as stories do. */
    private static final double DISPERSION = 0.3;

    private static final double FIRE = 4;

    /** Words of the window, the most frequent ones. */
    SearchRequest now(String alias, int fewest) {
        return request(
                alias,
                Times.within(MentionField.PUBLISHED_AT.path(), end.minus(window), end),
                Aggregation.of(a -> a.terms(
                        t -> t.field(MentionField.KEYWORDS.path()).size(MOST).minDocCount(fewest))));
    }

    /** How often these words were there before. */
    SearchRequest before(String alias, Collection<String> words) {
        Instant to = end.minus(window);
        return request(
                alias,
                Query.of(q -> q.bool(b -> b.filter(Times.within(MentionField.PUBLISHED_AT.path(), to.minus(PAST), to))
                        .filter(Terms.anyOf(MentionField.KEYWORDS.path(), words)))),
                Aggregation.of(a -> a.terms(t -> t.field(MentionField.KEYWORDS.path())
                        .size(Math.max(1, words.size()))
                        .include(i -> i.terms(words.stream().toList())))));
    }

    private SearchRequest request(String alias, Query when, Aggregation words) {
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(when)
                        .filter(f ->
                                f.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                        .filter(f ->
                                f.term(t -> t.field(MentionField.FIRST.path()).value(true)))))
                .aggregations(WORDS, words));
    }

    static Map<String, Long> read(Map<String, Aggregate> answer) {
        Map<String, Long> counts = new HashMap<>();
        if (!answer.isEmpty()) {
            Objects.requireNonNull(answer.get(WORDS))
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(word -> counts.put(word.key().stringValue(), word.docCount()));
        }
        return counts;
    }

    /** @param expected as many as usual in such a window */
    record Word(String word, long count, double expected, double surprise) {}

    /** The one that stands out most; empty: none does. */
    Optional<Word> best(Map<String, Long> now, Map<String, Long> before) {
        double windows = (double) PAST.toMinutes() / window.toMinutes();
        return now.entrySet().stream()
                .map(one -> {
                    double expected = (before.getOrDefault(one.getKey(), 0L) + NEVER) / windows;
                    return new Word(
                            one.getKey(), one.getValue(), expected, Surprise.of(one.getValue(), expected, DISPERSION));
                })
                .filter(word -> word.surprise() >= FIRE)
                .max(Comparator.comparingDouble(Word::surprise).thenComparing(Word::word));
    }
}
