package fengxiang.outlet;

import fengxiang.model.ArticleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes (媒体): a paper, a broadcaster, an authority's site, a forum. On a hosting platform the outlet is the
 * platform, never the account.
 *
 * @param aliases further names under which other outlets cite it
 * @param hosts hosts (with port, when not the scheme's own) that belong to it; no host belongs to two outlets
 * @param region province or city it serves; null: not known
 * @param kind what its publications are, as long as a source does not say otherwise
 * @param platform it hosts what others write
 * @param review it was entered because an article came from an unknown host; nobody has looked at it yet
 * @param version to be sent back with a change, so that nobody overwrites another's
 */
public record Outlet(
        String id,
        String name,
        List<String> aliases,
        List<String> hosts,
        Tier tier,
        @Nullable String region,
        ArticleKind kind,
        boolean platform,
        boolean review,
        long version) {}
