package fengxiang.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Insight;
import fengxiang.article.Tone;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filters of a search. Outlets and tiers become hosts, because an article knows its host only. Pure. */
final class Filters {

    /** A filter that a facet shows, by name. */
    enum By {
        OUTLET,
        TIER,
        KIND,
        TOPIC,
        SENTIMENT,
        REGION
    }

    private final Map<By, Query> chosen = new EnumMap<>(By.class);

    Filters(Criteria criteria, List<Outlet> outlets) {
        if (!criteria.outlets().isEmpty()) {
            chosen.put(By.OUTLET, anyOf(ArticleField.OUTLET_HOST, hosts(criteria.outlets(), outlets)));
        }
        if (!criteria.tiers().isEmpty()) {
            chosen.put(By.TIER, tiers(criteria.tiers(), outlets));
        }
        if (!criteria.kinds().isEmpty()) {
            chosen.put(
                    By.KIND,
                    anyOf(
                            ArticleField.KIND,
                            criteria.kinds().stream().map(ArticleKind::toString).toList()));
        }
        if (!criteria.topics().isEmpty()) {
            chosen.put(By.TOPIC, anyOf(ArticleField.TOPICS, criteria.topics()));
        }
        if (!criteria.sentiments().isEmpty()) {
            chosen.put(By.SENTIMENT, sentiment(criteria.topics(), criteria.sentiments()));
        }
        if (!criteria.regions().isEmpty()) {
            chosen.put(By.REGION, anyOf(ArticleField.REGIONS, criteria.regions()));
        }
    }

    /**
     * What an article says about any of the topics; in all where there are none.
     *
     * @param topics ids
     */
    static Query sentiment(Set<String> topics, Collection<Tone.Label> labels) {
        if (topics.isEmpty()) {
            return anyOf(
                    ArticleField.SENTIMENT,
                    labels.stream().map(Tone.Label::toString).toList());
        }
        return anyOf(
                ArticleField.LEANINGS,
                topics.stream()
                        .flatMap(topic -> labels.stream().map(label -> Insight.leaning(topic, label)))
                        .toList());
    }

    /** All filters of the facets together. */
    Query all() {
        return together(chosen.values());
    }

    /** All but one: a facet shows what else could be chosen. */
    Query allBut(By own) {
        return together(chosen.entrySet().stream()
                .filter(e -> e.getKey() != own)
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Half-open: a bucket of the histogram can be asked for as it is. */
    static @Nullable Query published(@Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return null;
        }
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field(ArticleField.PUBLISHED_AT.path());
            if (from != null) {
                d.gte(from.toString());
            }
            return to == null ? d : d.lt(to.toString());
        })));
    }

    private static Query together(Collection<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchAll(m -> m))
                : Query.of(q -> q.bool(b -> b.filter(List.copyOf(queries))));
    }

    private static Set<String> hosts(Set<String> keys, List<Outlet> outlets) {
        Set<String> hosts = new LinkedHashSet<>(keys);
        outlets.stream().filter(o -> keys.contains(o.id())).forEach(o -> {
            hosts.remove(o.id());
            hosts.addAll(o.hosts());
        });
        return hosts;
    }

    /** A host without an outlet counts as other. */
    private static Query tiers(Set<Tier> tiers, List<Outlet> outlets) {
        boolean other = tiers.contains(Tier.OTHER);
        List<String> hosts = outlets.stream()
                .filter(o -> tiers.contains(o.tier()) != other)
                .flatMap(o -> o.hosts().stream())
                .toList();
        Query named = anyOf(ArticleField.OUTLET_HOST, hosts);
        return other ? Query.of(q -> q.bool(b -> b.mustNot(named))) : named;
    }

    private static Query anyOf(ArticleField field, Collection<String> values) {
        List<FieldValue> list = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field.path()).terms(v -> v.value(list))));
    }
}
