package fengxiang.outlet;

import fengxiang.model.ArticleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outlet as a person enters it; absent members get the values that are right for most. */
record OutletDraft(
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable List<String> hosts,
        @Nullable Tier tier,
        @Nullable String region,
        @Nullable ArticleKind kind,
        @Nullable Boolean platform,
        @Nullable Boolean review,
        @Nullable Long version) {

    /** @throws fengxiang.platform.InvalidFieldException for the first field that cannot be taken */
    OutletDocument checked(String id) {
        return new OutletDocument(
                id,
                OutletRules.name(name),
                OutletRules.aliases(aliases),
                OutletRules.hosts(hosts),
                tier == null ? Tier.OTHER : tier,
                OutletRules.region(region),
                kind == null ? ArticleKind.NEWS : kind,
                platform != null && platform,
                review != null && review);
    }
}
