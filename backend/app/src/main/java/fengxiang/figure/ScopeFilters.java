package fengxiang.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Mark;
import fengxiang.elastic.Terms;
import fengxiang.model.ArticleKind;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a scope as queries, without its words. Outlets and tiers become hosts, because articles and mentions
 * know their host only. Pure.
 */
public final class ScopeFilters {

    /** A filter that a facet shows, by name. */
    public enum By {
        OUTLET,
        TIER,
        KIND,
        TOPIC,
        SENTIMENT,
        REGION,
        HOUR,
        READ,
        IMPORTANT,
        REPORT,
        ARTICLE
    }

    private final @Nullable Query published;
    private final Map<By, Query> chosen = new EnumMap<>(By.class);

    /** @param outlets all of them */
    public ScopeFilters(Target target, Scope scope, List<Outlet> outlets) {
        this.published = target.published(scope.from(), scope.to());
        if (!scope.outlets().isEmpty()) {
            chosen.put(By.OUTLET, Terms.anyOf(target.host(), hosts(scope.outlets(), outlets)));
        }
        if (!scope.tiers().isEmpty()) {
            chosen.put(By.TIER, tiers(target, scope.tiers(), outlets));
        }
        if (!scope.kinds().isEmpty()) {
            List<String> kinds =
                    scope.kinds().stream().map(ArticleKind::toString).toList();
            chosen.put(By.KIND, Terms.anyOf(target.kind(), kinds));
        }
        if (!scope.topics().isEmpty()) {
            chosen.put(By.TOPIC, Terms.anyOf(target.topic(), scope.topics()));
        }
        if (!scope.sentiments().isEmpty()) {
            chosen.put(By.SENTIMENT, target.sentiment(scope.topics(), scope.sentiments()));
        }
        if (!scope.regions().isEmpty()) {
            chosen.put(By.REGION, Terms.anyOf(target.region(), scope.regions()));
        }
        if (!scope.hours().isEmpty()) {
            chosen.put(
                    By.HOUR,
                    WeekHours.of(
                            target,
                            scope.hours(),
                            Objects.requireNonNull(scope.from()),
                            Objects.requireNonNull(scope.to())));
        }
        if (!scope.only().isEmpty()) {
            chosen.put(By.ARTICLE, Terms.anyOf(ArticleField.ID.path(), scope.only()));
        }
        if (scope.noted() != null) {
            scope.noted().queries(target).forEach((mark, query) -> chosen.put(of(mark), query));
        }
    }

    /** The filter of a mark. */
    public static By of(Mark mark) {
        return switch (mark) {
            case READ -> By.READ;
            case IMPORTANT -> By.IMPORTANT;
            case REPORT -> By.REPORT;
        };
    }

    /** All filters of the facets together, without the range. */
    public Query all() {
        return together(chosen.values());
    }

    /** All but one, without the range: a facet shows what else could be chosen. */
    public Query allBut(By own) {
        return together(chosen.entrySet().stream()
                .filter(e -> e.getKey() != own)
                .map(Map.Entry::getValue)
                .toList());
    }

    /** All of them and the range. */
    public Query whole() {
        List<Query> all = new ArrayList<>(chosen.values());
        if (published != null) {
            all.add(published);
        }
        return together(all);
    }

    /**
     * Of some tiers; a host without an outlet counts as other.
     *
     * @param outlets all of them
     */
    public static Query tiers(Target target, Set<Tier> tiers, List<Outlet> outlets) {
        boolean other = tiers.contains(Tier.OTHER);
        List<String> hosts = outlets.stream()
                .filter(o -> tiers.contains(o.tier()) != other)
                .flatMap(o -> o.hosts().stream())
                .toList();
        Query named = Terms.anyOf(target.host(), hosts);
        return other ? Query.of(q -> q.bool(b -> b.mustNot(named))) : named;
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
}
