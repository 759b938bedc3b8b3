package fengxiang.outlet;

import fengxiang.model.ArticleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outlet as it lies in Elasticsearch. */
record OutletDocument(
        String id,
        String name,
        @Nullable List<String> aliases,
        List<String> hosts,
        Tier tier,
        @Nullable String region,
        ArticleKind kind,
        boolean platform,
        boolean review) {

    Outlet withVersion(@Nullable Long version) {
        return new Outlet(
                id,
                name,
                aliases == null ? List.of() : aliases,
                hosts,
                tier,
                region,
                kind,
                platform,
                review,
                version == null ? 0 : version);
    }

    /** The entry for a host that nobody has described yet. */
    static OutletDocument unknown(String id, String host) {
        return new OutletDocument(id, host, List.of(), List.of(host), Tier.OTHER, null, ArticleKind.NEWS, false, true);
    }

    OutletDocument without(List<String> taken) {
        List<String> left = hosts.stream().filter(h -> !taken.contains(h)).toList();
        return new OutletDocument(id, name, aliases, left, tier, region, kind, platform, review);
    }
}
