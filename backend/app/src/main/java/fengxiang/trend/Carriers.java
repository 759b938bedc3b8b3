package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.elastic.Searches;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import fengxiang.platform.InvalidFieldException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Outlets and tiers behind a trend; one request. */
@Service
class Carriers {

    private static final String NEGATIVE = "negative";
    private static final String ASSESSED = "assessed";

    private final Searches searches;
    private final Trends trends;
    private final Outlets outlets;

    Carriers(Searches searches, Trends trends, Outlets outlets) {
        this.searches = searches;
        this.trends = trends;
        this.outlets = outlets;
    }

    CarriersAnswer find(Subject subject, Scope scope) {
        Target target = TrendRequests.target(subject);
        MultiSearchItem<Void> answer = searches.ask(
                        "look who carries a subject",
                        List.of(trends.requests().item(subject, scope, HostCount.ask(target, within(target)))))
                .getFirst();
        long articles = Objects.requireNonNull(answer.hits().total()).value();
        List<StringTermsBucket> hosts = answer.aggregations().isEmpty()
                ? List.of()
                : HostCount.read(answer.aggregations())
                        .orElseThrow(() -> new InvalidFieldException(
                                "from",
                                "These come from more than " + HostCount.MOST + " hosts, too many to count exactly.",
                                "a shorter range"));
        List<CarriersAnswer.OutletLine> lines = lines(hosts);
        List<CarriersAnswer.TierLine> tiers =
                Arrays.stream(Tier.values()).map(tier -> tier(tier, lines)).toList();
        return new CarriersAnswer(articles, lines, tiers);
    }

    /** Each a bucket by itself, which Elasticsearch does not count among those that it allows. */
    private static Map<String, Aggregation> within(Target target) {
        Map<String, Aggregation> within = new HashMap<>();
        String tone = target == Target.MENTIONS ? MentionField.SENTIMENT.path() : ArticleField.SENTIMENT.path();
        within.put(NEGATIVE, Aggregation.of(a -> a.filter(target.saying(Set.of(), Tone.Label.NEGATIVE))));
        within.put(ASSESSED, Aggregation.of(a -> a.filter(f -> f.exists(e -> e.field(tone)))));
        if (target == Target.MENTIONS) {
            within.putAll(NewStoryCount.ask());
        }
        return within;
    }

    private List<CarriersAnswer.OutletLine> lines(List<StringTermsBucket> hosts) {
        Map<String, CarriersAnswer.OutletLine> lines = new LinkedHashMap<>();
        for (StringTermsBucket bucket : hosts) {
            String host = bucket.key().stringValue();
            Optional<Outlet> outlet = outlets.byHost(host);
            CarriersAnswer.OutletLine line = new CarriersAnswer.OutletLine(
                    outlet.map(Outlet::id).orElse(host),
                    outlet.map(Outlet::name).orElse(host),
                    outlet.map(Outlet::tier).orElse(Tier.OTHER),
                    carried(bucket));
            lines.merge(
                    line.key(),
                    line,
                    (a, b) -> new CarriersAnswer.OutletLine(
                            a.key(), a.name(), a.tier(), a.carried().and(b.carried())));
        }
        return lines.values().stream()
                .sorted(Comparator.comparingLong((CarriersAnswer.OutletLine line) ->
                                line.carried().articles())
                        .reversed()
                        .thenComparing(CarriersAnswer.OutletLine::name))
                .toList();
    }

    private static CarrierCounts carried(StringTermsBucket bucket) {
        Map<String, Aggregate> counted = bucket.aggregations();
        return new CarrierCounts(
                bucket.docCount(),
                NewStoryCount.find(counted),
                Objects.requireNonNull(counted.get(ASSESSED)).filter().docCount(),
                Objects.requireNonNull(counted.get(NEGATIVE)).filter().docCount());
    }

    private static CarriersAnswer.TierLine tier(Tier tier, List<CarriersAnswer.OutletLine> all) {
        List<CarriersAnswer.OutletLine> own =
                all.stream().filter(line -> line.tier() == tier).toList();
        return new CarriersAnswer.TierLine(
                tier,
                own.size(),
                own.stream().map(CarriersAnswer.OutletLine::carried).reduce(CarrierCounts.NONE, CarrierCounts::and));
    }
}
