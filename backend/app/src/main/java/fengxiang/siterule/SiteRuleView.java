package fengxiang.siterule;

import fengxiang.model.SiteRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as the interface shows it; see {@link SiteRule} and {@link StoredRule} for the components. */
record SiteRuleView(
        String id,
        String host,
        String path,
        @Nullable String body,
        @Nullable String title,
        @Nullable String time,
        @Nullable String origin,
        @Nullable String image,
        List<String> remove,
        @Nullable String note,
        long version,
        Instant changedAt) {

    static SiteRuleView of(StoredRule stored) {
        SiteRule r = stored.rule();
        return new SiteRuleView(
                stored.id(),
                r.host(),
                r.path(),
                r.body(),
                r.title(),
                r.time(),
                r.origin(),
                r.image(),
                r.remove(),
                stored.note(),
                stored.version(),
                stored.changedAt());
    }
}
