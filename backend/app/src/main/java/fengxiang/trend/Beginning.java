package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.elastic.Searches;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where what was collected begins: a range that is open there needs a first bar. */
@Component
class Beginning {

    private static final String EARLIEST = "earliest";

    private final Searches searches;
    private final Trends trends;

    Beginning(Searches searches, Trends trends) {
        this.searches = searches;
        this.trends = trends;
    }

    /** The earliest publication with these filters; null: there is none. */
    @Nullable
    Instant of(Scope scope) {
        Aggregation earliest = Aggregation.of(a -> a.min(m -> m.field(Target.ARTICLES.publishedAt())));
        var answer = searches.ask(
                        "look where articles begin",
                        List.of(trends.requests().item(Subject.EVERYTHING, scope, Map.of(EARLIEST, earliest))))
                .getFirst()
                .aggregations();
        if (answer.isEmpty()) {
            return null;
        }
        // Without any article it is no number, or infinite.
        Double value = Objects.requireNonNull(answer.get(EARLIEST)).min().value();
        return value == null || !Double.isFinite(value) ? null : Instant.ofEpochMilli(value.longValue());
    }
}
