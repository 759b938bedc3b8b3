package fengxiang.notice.route;

import fengxiang.account.Role;
import fengxiang.notice.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A route; see {@link RouteDraft} for the components. */
record RouteView(
        String id,
        @Nullable String owner,
        @Nullable Role role,
        List<String> channels,
        @Nullable Integer level,
        Urgency urgency,
        List<String> topics,
        @Nullable String quietStart,
        @Nullable String quietEnd,
        boolean active,
        long version,
        Instant changedAt,
        String changedBy) {

    static RouteView of(Route route) {
        return new RouteView(
                route.id(),
                route.owner(),
                route.role(),
                route.channels(),
                route.level(),
                route.urgency(),
                route.targets(),
                route.quiet() == null ? null : route.quiet().start(),
                route.quiet() == null ? null : route.quiet().end(),
                route.active(),
                route.version(),
                route.changedAt(),
                route.changedBy());
    }
}
