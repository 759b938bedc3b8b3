package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.figure.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Distinct stories. Pure. */
final class StoryCount {

    /** Up to here they are counted one by one, beyond it is an estimate; Elasticsearch goes no further. */
    static final int COUNTED = 40_000;

    private static final String NAME = "stories";

    private StoryCount() {}

    /** @param most articles at most; less of them need less memory */
    static Map<String, Aggregation> ask(Target target, long most) {
        int threshold = (int) Math.clamp(most, 100, COUNTED);
        return Map.of(
                NAME,
                Aggregation.of(a -> a.cardinality(c -> c.field(target.story()).precisionThreshold(threshold))));
    }

    /** Null: they were not asked for. */
    static @Nullable Long find(Map<String, Aggregate> answer) {
        Aggregate stories = answer.get(NAME);
        return stories == null ? null : stories.cardinality().value();
    }
}
