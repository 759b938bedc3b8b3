package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import fengxiang.figure.Target;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hosts, from which outlets follow: articles know their host only. */
final class HostCount {

    /** Elasticsearch refuses more than 65,535 buckets in one answer, and the bars need some. */
    static final int MOST = 30_000;

    private static final String NAME = "hosts";

    private HostCount() {}

    static Map<String, Aggregation> ask(Target target) {
        return ask(target, Map.of());
    }

    /** @param within what is counted of each host */
    static Map<String, Aggregation> ask(Target target, Map<String, Aggregation> within) {
        return Map.of(
                NAME,
                Aggregation.of(
                        a -> a.terms(t -> t.field(target.host()).size(MOST)).aggregations(within)));
    }

    /** The hosts; empty: they were not asked for, or are more than can be counted exactly. */
    static Optional<List<StringTermsBucket>> read(Map<String, Aggregate> answer) {
        Aggregate hosts = answer.get(NAME);
        if (hosts == null) {
            return Optional.empty();
        }
        StringTermsAggregate terms = hosts.sterms();
        Long left = terms.sumOtherDocCount();
        return left != null && left > 0
                ? Optional.empty()
                : Optional.of(terms.buckets().array());
    }

    /** Outlets; a host that belongs to none counts as itself. Null: not asked for, or too many. */
    static @Nullable Long outlets(Map<String, Aggregate> answer, Outlets outlets) {
        return read(answer)
                .map(hosts -> hosts.stream()
                        .map(host -> key(host.key().stringValue(), outlets))
                        .distinct()
                        .count())
                .orElse(null);
    }

    static String key(String host, Outlets outlets) {
        return outlets.byHost(host).map(Outlet::id).orElse(host);
    }
}
