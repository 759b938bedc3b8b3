package fengxiang.signal;

import fengxiang.article.Tone;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.mention.MentionIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Which share of the new stories of all topics is negative: what a topic's own share is drawn towards. */
@Service
public class OverallShare {

    private static final Duration PAST = Duration.ofDays(28);

    /** As if twenty stories had been seen before, two of them negative: never 0. */
    private static final double NEGATIVE_BEFORE = 2;

    private static final double ALL_BEFORE = 20;

    private final Elastic elastic;
    private final String alias;

    OverallShare(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** Of the 28 days before. */
    public double before(Instant end) {
        try {
            var answer = elastic.call(
                    "count negative stories",
                    c -> c.search(
                            s -> s.index(alias)
                                    .size(0)
                                    .trackTotalHits(t -> t.enabled(true))
                                    .query(q -> q.bool(b -> b.filter(Times.within(
                                                    MentionField.PUBLISHED_AT.path(), end.minus(PAST), end))
                                            .filter(f -> f.term(t -> t.field(MentionField.FIRST.path())
                                                    .value(true)))))
                                    .aggregations(
                                            "negative",
                                            a -> a.filter(f -> f.term(t -> t.field(MentionField.SENTIMENT.path())
                                                    .value(Tone.Label.NEGATIVE.toString())))),
                            Void.class));
            double all = Objects.requireNonNull(answer.hits().total()).value();
            double negative = Objects.requireNonNull(answer.aggregations().get("negative"))
                    .filter()
                    .docCount();
            return (negative + NEGATIVE_BEFORE) / (all + ALL_BEFORE);
        } catch (ElasticException.NoIndex nothingYet) {
            return NEGATIVE_BEFORE / ALL_BEFORE;
        }
    }
}
