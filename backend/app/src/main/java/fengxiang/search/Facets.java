package fengxiang.search;

import fengxiang.article.Mark;
import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.outlet.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hits can be narrowed to; counts are exact and leave the facet's own filter out. */
record Facets(
        List<OutletCount> outlets,
        List<TierCount> tiers,
        List<KindCount> kinds,
        List<TopicCount> topics,
        List<SentimentCount> sentiments,
        List<RegionCount> regions,
        List<MarkCount> marks) {

    /** @param key the outlet's id, or the host where it belongs to none */
    record OutletCount(String key, String name, long count) {}

    record TierCount(Tier key, long count) {}

    record KindCount(ArticleKind key, long count) {}

    /** @param key the topic's id */
    record TopicCount(String key, String name, long count) {}

    record SentimentCount(Tone.Label key, long count) {}

    /** @param key the region's code */
    record RegionCount(String key, String name, long count) {}

    /** Of whoever asks; {@code without}: those that have it not. */
    record MarkCount(Mark key, long count, long without) {}

    /** Most articles first. */
    static List<OutletCount> outlets(Map<String, Long> byHost, Outlets outlets) {
        Map<String, OutletCount> counts = new LinkedHashMap<>();
        byHost.forEach((host, count) -> {
            Optional<Outlet> outlet = outlets.byHost(host);
            String key = outlet.map(Outlet::id).orElse(host);
            String name = outlet.map(Outlet::name).orElse(host);
            counts.merge(key, new OutletCount(key, name, count), Facets::sum);
        });
        return counts.values().stream()
                .sorted(Comparator.comparingLong(OutletCount::count).reversed().thenComparing(OutletCount::name))
                .toList();
    }

    /** All tiers, in their order. */
    static List<TierCount> tiers(Map<String, Long> byHost, Outlets outlets) {
        Map<Tier, Long> counts = new EnumMap<>(Tier.class);
        byHost.forEach((host, count) ->
                counts.merge(outlets.byHost(host).map(Outlet::tier).orElse(Tier.OTHER), count, Long::sum));
        return Arrays.stream(Tier.values())
                .map(t -> new TierCount(t, counts.getOrDefault(t, 0L)))
                .toList();
    }

    /** All kinds, in their order. */
    static List<KindCount> kinds(Map<String, Long> counts) {
        List<KindCount> kinds = new ArrayList<>();
        for (ArticleKind kind : ArticleKind.values()) {
            kinds.add(new KindCount(kind, counts.getOrDefault(kind.toString(), 0L)));
        }
        return kinds;
    }

    private static OutletCount sum(OutletCount a, OutletCount b) {
        return new OutletCount(a.key(), a.name(), a.count() + b.count());
    }
}
