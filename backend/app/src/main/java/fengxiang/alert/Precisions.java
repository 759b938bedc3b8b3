package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Counts how often rules were right. */
@Service
public class Precisions {

    private static final String RULES = "rules";
    private static final int MOST = 10_000;

    private final Elastic elastic;
    private final String alias;

    Precisions(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(AlertIndex.ALERTS);
    }

    /** By rule; one that never fired since is missing. */
    public Map<String, Precision> since(Instant from) {
        SearchResponse<Void> answer = elastic.call(
                "count alerts by rule",
                c -> c.search(
                        s -> s.index(alias)
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .query(Times.since("raisedAt", from))
                                .aggregations(
                                        RULES,
                                        a -> a.terms(t -> t.field("ruleId").size(MOST))
                                                .aggregations("real", found(true))
                                                .aggregations("false", found(false))),
                        Void.class));
        Map<String, Precision> byRule = new HashMap<>();
        Objects.requireNonNull(answer.aggregations().get(RULES))
                .sterms()
                .buckets()
                .array()
                .forEach(rule -> byRule.put(
                        rule.key().stringValue(),
                        new Precision(rule.docCount(), count(rule, "real"), count(rule, "false"))));
        return byRule;
    }

    private static Aggregation found(boolean real) {
        return Aggregation.of(
                a -> a.filter(f -> f.term(t -> t.field("finding.real").value(real))));
    }

    private static long count(StringTermsBucket rule, String name) {
        return Objects.requireNonNull(rule.aggregations().get(name)).filter().docCount();
    }
}
