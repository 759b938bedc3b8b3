package fengxiang.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads everything that a query finds, in parts, as of one moment: what is written or deleted while it runs changes
 * nothing in it.
 */
@Component
public class Scan {

    private static final Time KEEP = Time.of(t -> t.time("5m"));

    private final Elastic elastic;

    Scan(Elastic elastic) {
        this.elastic = elastic;
    }

    /**
     * What to read.
     *
     * @param index index or alias; where there is none, nothing is found
     * @param fields members of the documents to read; empty: ids and versions only
     * @param size documents in a part
     * @param order in which they come; empty: in whichever is quickest
     */
    public record Reading<T>(
            String what,
            String index,
            Query query,
            Class<T> type,
            List<String> fields,
            int size,
            List<SortOptions> order) {

        /** In whichever order is quickest. */
        public Reading(String what, String index, Query query, Class<T> type, List<String> fields, int size) {
            this(what, index, query, type, fields, size, List.of());
        }
    }

    /**
     * Hands over the parts, one after another; none is empty.
     *
     * @param next takes a part and says whether to go on
     * @return false: stopped by {@code next}
     */
    public <T> boolean each(Reading<T> reading, Predicate<List<Hit<T>>> next) {
        return read(reading, null, next);
    }

    /**
     * The same, and says before how many documents there are, exact and as of the same moment.
     *
     * @param total called once, also where there is none
     */
    public <T> boolean each(Reading<T> reading, LongConsumer total, Predicate<List<Hit<T>>> next) {
        return read(reading, total, next);
    }

    private <T> boolean read(Reading<T> reading, @Nullable LongConsumer total, Predicate<List<Hit<T>>> next) {
        String view;
        try {
            view = elastic.call(
                            reading.what(),
                            c -> c.openPointInTime(p -> p.index(reading.index()).keepAlive(KEEP)))
                    .id();
        } catch (ElasticException.NoIndex nothingThere) {
            if (total != null) {
                total.accept(0);
            }
            return true;
        }
        try {
            return parts(reading, view, total, next);
        } finally {
            var unused = elastic.call(reading.what(), c -> c.closePointInTime(p -> p.id(view)));
        }
    }

    private <T> boolean parts(
            Reading<T> reading, String view, @Nullable LongConsumer total, Predicate<List<Hit<T>>> next) {
        Hit<T> last = null;
        while (true) {
            boolean counts = total != null && last == null;
            SearchResponse<T> part = part(reading, view, last, counts);
            if (total != null && counts) {
                total.accept(Objects.requireNonNull(part.hits().total()).value());
            }
            List<Hit<T>> hits = part.hits().hits();
            if (!hits.isEmpty() && !next.test(hits)) {
                return false;
            }
            if (hits.size() < reading.size()) {
                return true;
            }
            last = hits.getLast();
        }
    }

    private <T> SearchResponse<T> part(Reading<T> reading, String view, @Nullable Hit<T> last, boolean counts) {
        return elastic.call(
                reading.what(),
                c -> c.search(
                        s -> {
                            s.pit(p -> p.id(view).keepAlive(KEEP))
                                    .size(reading.size())
                                    .query(reading.query())
                                    .seqNoPrimaryTerm(true)
                                    .trackTotalHits(t -> t.enabled(counts))
                                    .source(f -> reading.fields().isEmpty()
                                            ? f.fetch(false)
                                            : f.filter(i -> i.includes(reading.fields())))
                                    .sort(reading.order())
                                    .sort(o -> o.field(f -> f.field("_shard_doc")));
                            return last == null ? s : s.searchAfter(last.sort());
                        },
                        reading.type()));
    }
}
