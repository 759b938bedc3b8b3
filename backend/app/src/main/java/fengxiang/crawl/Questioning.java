package fengxiang.crawl;

import fengxiang.connector.Connectors;
import fengxiang.model.DueUrl;
import fengxiang.model.HostLease;
import fengxiang.model.PageRole;
import fengxiang.model.SourceProfile;
import fengxiang.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part that search connectors have in leases: what they may ask today, and what crawlers are told of them. */
@Component
class Questioning {

    /** With one lease: of a crawler that dies, so many questions of the day are lost at the most. */
    private static final int MOST_AT_ONCE = 10;

    private final Connectors connectors;

    Questioning(Connectors connectors) {
        this.connectors = connectors;
    }

    Fetchable fetchable(List<Source> sources) {
        return Fetchable.of(sources, connectors.spent(sources));
    }

    /** The addresses without those questions that the quotas do not pay for; the others are counted as asked. */
    List<DueUrl> affordable(List<DueUrl> due, Fetchable fetchable) {
        Map<String, Integer> granted = new HashMap<>();
        List<DueUrl> affordable = new ArrayList<>();
        for (DueUrl url : due) {
            if (url.role() != PageRole.SEARCH) {
                affordable.add(url);
                continue;
            }
            int left = granted.computeIfAbsent(url.sourceId(), id -> reserve(id, due, fetchable));
            if (left > 0) {
                affordable.add(url);
                granted.put(url.sourceId(), left - 1);
            }
        }
        return affordable;
    }

    private int reserve(String sourceId, List<DueUrl> due, Fetchable fetchable) {
        long wanted = due.stream()
                .filter(url -> url.role() == PageRole.SEARCH && url.sourceId().equals(sourceId))
                .count();
        return fetchable.searching().stream()
                .filter(source -> source.id().equals(sourceId))
                .findFirst()
                .map(source -> connectors.reserve(source, (int) Math.min(wanted, MOST_AT_ONCE)))
                .orElse(0);
    }

    /** When the host is to be looked at again: questions that nobody may ask today are due tomorrow. */
    @Nullable
    Instant soonest(String host, @Nullable Instant dueAt, Fetchable fetchable) {
        if (!fetchable.hasSpent(host)) {
            return dueAt;
        }
        Instant renewal = connectors.renewal();
        return dueAt != null && dueAt.isBefore(renewal) ? dueAt : renewal;
    }

    /** Every source that the leases name an address of. */
    List<SourceProfile> profiles(List<HostLease> leases, Fetchable fetchable) {
        Set<String> named = leases.stream()
                .flatMap(lease -> lease.urls().stream())
                .map(DueUrl::sourceId)
                .collect(Collectors.toSet());
        return leases.stream()
                .flatMap(lease -> fetchable.everyOn(lease.host()))
                .filter(source -> named.contains(source.id()))
                .distinct()
                .map(Source::profile)
                .map(connectors::withKey)
                .toList();
    }
}
