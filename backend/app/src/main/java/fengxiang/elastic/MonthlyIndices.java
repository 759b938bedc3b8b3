package fengxiang.elastic;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The months of a feature that exist as indices, and their end. */
@Component
public class MonthlyIndices {

    private final Elastic elastic;
    private final Indices indices;

    MonthlyIndices(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.indices = indices;
    }

    /**
     * One month.
     *
     * @param index its name
     */
    public record Month(String index, YearMonth month) {

        /** The first moment that no longer belongs to it; months are counted by UTC. */
        public Instant end() {
            return month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    /** Those that exist now, the oldest first. */
    public List<Month> existing(IndexSpec spec) {
        String pattern = indices.pattern(spec);
        return elastic
                .call("list " + pattern, c -> c.indices().getAlias(a -> a.index(pattern)))
                .aliases()
                .keySet()
                .stream()
                .map(index -> new Month(index, indices.monthOf(spec, index)))
                .sorted(Comparator.comparing(Month::month))
                .toList();
    }

    /** Deletes the month with everything in it; one that is gone already is no failure. */
    public void drop(Month month) {
        try {
            var unused = elastic.call(
                    "delete the index " + month.index(), c -> c.indices().delete(d -> d.index(month.index())));
        } catch (ElasticException.NoIndex alreadyGone) {
            // Another backend, or an earlier attempt whose answer was lost.
        }
    }
}
