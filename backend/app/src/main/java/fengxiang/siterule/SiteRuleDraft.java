package fengxiang.siterule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a person writes it; see {@link fengxiang.model.SiteRule} for the selectors.
 *
 * @param host host and, when not the scheme's own, port; an address of a page does too
 * @param path null: {@code /}, all pages of the host
 * @param remove null: nothing
 * @param note why there is this rule
 * @param version the version that was seen; required for a change, ignored for a new rule
 */
public record SiteRuleDraft(
        @Nullable String host,
        @Nullable String path,
        @Nullable String body,
        @Nullable String title,
        @Nullable String time,
        @Nullable String origin,
        @Nullable String image,
        @Nullable List<String> remove,
        @Nullable String note,
        @Nullable Long version) {}
