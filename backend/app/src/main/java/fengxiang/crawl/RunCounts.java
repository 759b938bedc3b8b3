package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.model.FetchStatus;
import fengxiang.model.Outcome;
import fengxiang.source.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the fetches of sources in the last 24 hours from the log of fetches. */
@Component
class RunCounts {

    private static final Duration WINDOW = Duration.ofHours(24);

    private final Elastic elastic;
    private final Clock clock;
    private final String index;

    RunCounts(Elastic elastic, Clock clock, Indices indices) {
        this.elastic = elastic;
        this.clock = clock;
        this.index = indices.alias(CrawlIndices.FETCHES);
    }

    Map<String, Run> lastDay(Collection<String> sourceIds) {
        Instant from = clock.instant().minus(WINDOW);
        Query recent = Query.of(q -> q.bool(b -> b.filter(UrlQueries.ofSources(sourceIds))
                .filter(f -> f.range(r -> r.date(d -> d.field("at").gt(from.toString()))))));
        Map<String, Run> runs = new HashMap<>();
        Aggregate sources = elastic.call(
                        "count the fetches of sources",
                        client -> client.search(
                                s -> s.index(index)
                                        .ignoreUnavailable(true) // nothing was fetched yet
                                        .size(0)
                                        .query(recent)
                                        .aggregations("sources", perSource(sourceIds.size())),
                                Void.class))
                .aggregations()
                .get("sources");
        if (sources != null) {
            sources.sterms().buckets().array().forEach(b -> runs.put(b.key().stringValue(), run(b)));
        }
        return runs;
    }

    private static Aggregation perSource(int size) {
        return Aggregation.of(a -> a.terms(t -> t.field("sourceId").size(size))
                .aggregations("at", at -> at.max(m -> m.field("at")))
                .aggregations("status", st -> st.terms(t -> t.field("status").size(FetchStatus.values().length)))
                .aggregations(
                        "delivered", d -> d.terms(t -> t.field("delivered").size(Outcome.values().length)))
                .aggregations("failures", latest(ofStatus(FetchStatus.FAILED)))
                .aggregations("listTroubles", latest(listTrouble())));
    }

    private static Query ofStatus(FetchStatus status) {
        return Query.of(q -> q.term(t -> t.field("status").value(status.toString())));
    }

    private static Query listTrouble() {
        List<Query> bad = Stream.of(FetchStatus.FAILED, FetchStatus.REJECTED, FetchStatus.DISALLOWED, FetchStatus.GONE)
                .map(RunCounts::ofStatus)
                .toList();
        return Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("page").value(Fetch.LIST)))
                        .minimumShouldMatch("1")
                        .should(bad)));
    }

    private static Aggregation latest(Query of) {
        return Aggregation.of(a -> a.filter(of)
                .aggregations(
                        "latest",
                        l -> l.topHits(h ->
                                h.size(1).sort(o -> o.field(x -> x.field("at").order(SortOrder.Desc))))));
    }

    private static Run run(StringTermsBucket source) {
        Map<String, Aggregate> parts = source.aggregations();
        Map<String, Long> status = Aggregates.counts(parts, "status");
        Map<String, Long> delivered = Aggregates.counts(parts, "delivered");
        Double at = Aggregates.named(parts, "at").max().value();
        return new Run(
                Instant.ofEpochMilli(at == null ? 0 : at.longValue()),
                of(status, FetchStatus.FETCHED),
                of(status, FetchStatus.NOT_MODIFIED),
                of(status, FetchStatus.REJECTED),
                of(status, FetchStatus.DISALLOWED),
                of(status, FetchStatus.GONE),
                of(status, FetchStatus.FAILED),
                of(delivered, Outcome.CREATED),
                of(delivered, Outcome.UPDATED),
                of(delivered, Outcome.UNCHANGED),
                reason(Aggregates.named(parts, "failures").filter().aggregations()),
                reason(Aggregates.named(parts, "listTroubles").filter().aggregations()));
    }

    private static long of(Map<String, Long> counts, Enum<?> key) {
        return counts.getOrDefault(key.toString(), 0L);
    }

    private static @Nullable String reason(Map<String, Aggregate> failures) {
        List<Hit<JsonData>> hits =
                Aggregates.named(failures, "latest").topHits().hits().hits();
        JsonData latest = hits.isEmpty() ? null : hits.getFirst().source();
        return latest == null ? null : latest.to(Fetch.class).cause();
    }
}
