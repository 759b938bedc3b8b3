package fengxiang.notice.route;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Documents;
import fengxiang.notice.channel.ChannelStore;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps routes: people their own, the office those of roles. */
@Component
class RouteDesk {

    private static final int MOST_OF_ONE = 20;

    private final RouteStore store;
    private final ChannelStore channels;
    private final Clock clock;

    RouteDesk(RouteStore store, ChannelStore channels, Clock clock) {
        this.store = store;
        this.channels = channels;
        this.clock = clock;
    }

    /** The caller's own and those of roles; the office sees all. */
    List<RouteView> seenBy(Actor actor) {
        return store.all().stream()
                .filter(route -> route.owner() == null || isOffice(actor) || isOf(route, actor))
                .map(RouteView::of)
                .toList();
    }

    RouteView create(RouteDraft draft, Actor by) {
        if (draft.role() != null && !isOffice(by) || draft.role() == null && !by.isPerson()) {
            throw new InvalidFieldException("role", "Routes of roles are the office's, others a person's own.", null);
        }
        String owner = draft.role() == null ? by.name() : null;
        if (owner != null && store.all().stream().filter(one -> isOf(one, by)).count() >= MOST_OF_ONE) {
            throw new InvalidFieldException(
                    "channels", "There are too many: delete one first.", "at most " + MOST_OF_ONE);
        }
        Route route = made(UUID.randomUUID().toString(), owner, draft.role(), draft, 1, by);
        store.create(route);
        return RouteView.of(route);
    }

    RouteView change(String id, RouteDraft draft, Actor by) {
        Documents.Found<Route> read = find(id, by);
        Route old = read.document();
        if (!Objects.equals(draft.version(), old.version())) {
            throw new StaleVersionException("the route");
        }
        if ((old.role() == null) != (draft.role() == null)) {
            throw new InvalidFieldException("role", "A person's route does not become a role's.", null);
        }
        Route changed = made(id, old.owner(), draft.role(), draft, old.version() + 1, by);
        if (!store.replaced(changed, read)) {
            throw new StaleVersionException("the route");
        }
        return RouteView.of(changed);
    }

    void delete(String id, Actor by) {
        store.delete(find(id, by).document().id());
    }

    private Documents.Found<Route> find(String id, Actor by) {
        return store.find(id)
                .filter(found -> isOf(found.document(), by) || found.document().owner() == null && isOffice(by))
                .orElseThrow(() -> new NotFoundException("route", id));
    }

    private Route made(
            String id, @Nullable String owner, @Nullable Role role, RouteDraft draft, long version, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = RouteRules.channels(draft.channels());
        ids.forEach(channel -> checkChannel(channel, owner));
        return new Route(
                id,
                owner,
                role,
                ids,
                RouteRules.level(draft.level()),
                RouteRules.urgency(draft.urgency()),
                RouteRules.topics(draft.topics()),
                RouteRules.quiet(draft.quietStart(), draft.quietEnd()),
                !Boolean.FALSE.equals(draft.active()),
                version,
                now,
                by.name());
    }

    private void checkChannel(String id, @Nullable String owner) {
        boolean fits = channels.one(id)
                .filter(channel -> Objects.equals(channel.owner(), owner))
                .isPresent();
        if (!fits) {
            throw new InvalidFieldException(
                    "channels",
                    owner == null ? "A role is told by shared channels." : "This is no channel of yours.",
                    null);
        }
    }

    private static boolean isOf(Route route, Actor actor) {
        return actor.name().equals(route.owner());
    }

    private static boolean isOffice(Actor actor) {
        return !actor.isPerson()
                || actor.roles().contains(Role.OFFICE)
                || actor.roles().contains(Role.ADMIN);
    }
}
