package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.mention.Verdict;
import fengxiang.model.TimePrecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which outlet had something about a topic in which bin. Pure. */
record SpreadQuery(String alias, String topicId, Bins bins) {

    private static final String PAIRS = "pairs";
    private static final String BIN = "bin";
    private static final String HOST = "host";
    private static final int AT_ONCE = 5_000;

    /** @param after where the part before ended; empty: from the beginning */
    SearchRequest of(Map<String, FieldValue> after) {
        CompositeAggregationSource bin = CompositeAggregationSource.of(s -> s.dateHistogram(h ->
                h.field(MentionField.PUBLISHED_AT.path()).fixedInterval(i -> i.time(Bins.LENGTH.toMinutes() + "m"))));
        CompositeAggregationSource host =
                CompositeAggregationSource.of(s -> s.terms(t -> t.field(MentionField.OUTLET_HOST.path())));
        Aggregation pairs = Aggregation.of(a -> a.composite(c -> {
            c.size(AT_ONCE).sources(List.of(NamedValue.of(BIN, bin), NamedValue.of(HOST, host)));
            return after.isEmpty() ? c : c.after(after);
        }));
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first mention there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(f ->
                                f.term(t -> t.field(MentionField.TOPIC.path()).value(topicId)))
                        .filter(Times.within(MentionField.PUBLISHED_AT.path(), bins.start(), bins.end()))
                        .mustNot(n -> n.term(
                                t -> t.field(MentionField.PRECISION.path()).value(TimePrecision.DAY.toString())))
                        .mustNot(n -> n.term(
                                t -> t.field(MentionField.VERDICT.path()).value(Verdict.IRRELEVANT.toString())))))
                .aggregations(PAIRS, pairs));
    }

    /** @param next where the next part begins; empty: this was the last */
    record Part(List<Pair> pairs, Map<String, FieldValue> next) {}

    record Pair(int bin, String host) {}

    Part read(Map<String, Aggregate> answer) {
        if (answer.isEmpty()) {
            return new Part(List.of(), Map.of());
        }
        var composite = Objects.requireNonNull(answer.get(PAIRS)).composite();
        List<Pair> pairs = new ArrayList<>();
        for (CompositeBucket bucket : composite.buckets().array()) {
            long start = Objects.requireNonNull(bucket.key().get(BIN)).longValue();
            String host = Objects.requireNonNull(bucket.key().get(HOST)).stringValue();
            pairs.add(new Pair(bins.of(Instant.ofEpochMilli(start)), host));
        }
        return new Part(pairs, pairs.size() < AT_ONCE ? Map.of() : composite.afterKey());
    }
}
