package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.article.Tone;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New stories of a topic, and how many of them are negative. Pure. */
record NewStoryCount(long all, long negative) {

    private static final String NAME = "first";
    private static final String NEGATIVE = "negative";

    static Map<String, Aggregation> ask() {
        return Map.of(
                NAME,
                Aggregation.of(a -> a.filter(f ->
                                f.term(t -> t.field(MentionField.FIRST.path()).value(true)))
                        .aggregations(NEGATIVE, n -> n.filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE)))));
    }

    /** All of them; null: they were not asked for. */
    static @Nullable Long find(Map<String, Aggregate> answer) {
        return answer.containsKey(NAME) ? (Long) read(answer).all() : null;
    }

    static NewStoryCount read(Map<String, Aggregate> answer) {
        var first = Objects.requireNonNull(answer.get(NAME)).filter();
        return new NewStoryCount(
                first.docCount(),
                Objects.requireNonNull(first.aggregations().get(NEGATIVE))
                        .filter()
                        .docCount());
    }
}
