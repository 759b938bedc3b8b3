package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.mention.MentionField;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Articles by what they say. Pure. */
final class ToneCount {

    private static final String NAME = "tones";

    private ToneCount() {}

    static Map<String, Aggregation> ask(Subject.Kind kind) {
        String field = kind == Subject.Kind.TOPIC ? MentionField.SENTIMENT.path() : ArticleField.SENTIMENT.path();
        return Map.of(NAME, Aggregation.of(a -> a.terms(t -> t.field(field).size(Tone.Label.values().length))));
    }

    /** By wire name; what is missing is none. */
    static Map<String, Long> read(Map<String, Aggregate> answer) {
        return Objects.requireNonNull(answer.get(NAME)).sterms().buckets().array().stream()
                .collect(Collectors.toMap(b -> b.key().stringValue(), b -> b.docCount()));
    }
}
