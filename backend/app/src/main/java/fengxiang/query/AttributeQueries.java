package fengxiang.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.elastic.Terms;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import fengxiang.text.Units;
import fengxiang.text.query.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of a publication, as the hosts of outlets: an article knows its host only. Pure. */
final class AttributeQueries {

    private AttributeQueries() {}

    static Query of(Attribute attribute, List<Outlet> outlets) {
        String value = attribute.normalised();
        return switch (attribute.field()) {
            case OUTLET -> Terms.anyOf(ArticleField.OUTLET_HOST.path(), named(attribute, outlets));
            case TIER -> tier(value, outlets);
            case KIND -> Terms.anyOf(ArticleField.KIND.path(), List.of(value));
            case PLACE -> Terms.anyOf(ArticleField.OUTLET_HOST.path(), hosts(outlets, outlet -> serves(outlet, value)));
        };
    }

    /** The value itself may be a host that belongs to no outlet. */
    private static List<String> named(Attribute attribute, List<Outlet> outlets) {
        String value = attribute.normalised();
        List<String> hosts = hosts(
                outlets,
                outlet -> Stream.concat(
                                Stream.of(outlet.name()),
                                Stream.concat(outlet.aliases().stream(), outlet.hosts().stream()))
                        .anyMatch(name -> Units.searchable(name).equals(value)));
        return Stream.concat(hosts.stream(), Stream.of(attribute.value().strip().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static boolean serves(Outlet outlet, String part) {
        return outlet.region() != null && Units.searchable(outlet.region()).contains(part);
    }

    /** A host without an outlet counts as other. */
    private static Query tier(String tier, List<Outlet> outlets) {
        boolean other = tier.equals(Tier.OTHER.toString());
        Query hosts = Terms.anyOf(
                ArticleField.OUTLET_HOST.path(),
                hosts(outlets, outlet -> outlet.tier().toString().equals(tier) != other));
        return other ? Query.of(q -> q.bool(b -> b.mustNot(hosts))) : hosts;
    }

    private static List<String> hosts(List<Outlet> outlets, Predicate<Outlet> wanted) {
        return outlets.stream()
                .filter(wanted)
                .flatMap(outlet -> outlet.hosts().stream())
                .toList();
    }
}
