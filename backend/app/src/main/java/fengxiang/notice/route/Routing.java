package fengxiang.notice.route;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.account.Staff;
import fengxiang.notice.Audience;
import fengxiang.notice.Notice;
import fengxiang.notice.channel.Channel;
import fengxiang.notice.channel.ChannelStore;
import fengxiang.notice.setting.NoticeSetup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out by which channels a notice goes. */
@Component
public class Routing {

    private final RouteStore routes;
    private final ChannelStore channels;
    private final NoticeSetup setup;
    private final Staff staff;

    Routing(RouteStore routes, ChannelStore channels, NoticeSetup setup, Staff staff) {
        this.routes = routes;
        this.channels = channels;
        this.setup = setup;
        this.staff = staff;
    }

    /**
     * A channel that a notice goes by.
     *
     * @param until when quiet hours end; null: at once
     */
    public record Routed(Channel channel, @Nullable Instant until) {}

    /** Each channel once, however many routes lead to it; it waits only where all of them wait. */
    public List<Routed> of(Notice notice, Instant now) {
        List<Actor> people = staff.people();
        Map<String, Channel> usable = usable(people);
        List<Route> all = routes.all();
        Set<String> told = told(notice, people, reachable(notice, all, usable));
        Map<String, Routed> found = new HashMap<>();
        for (Route route : all) {
            boolean concerns = route.owner() == null
                    ? route.role() != null && roles(notice.audience()).contains(route.role())
                    : told.contains(route.owner());
            if (concerns && route.wants(notice)) {
                Instant until = route.holds(notice, now);
                route.channels().stream()
                        .map(usable::get)
                        .filter(channel -> channel != null)
                        .map(channel -> new Routed(channel, until))
                        .forEach(routed -> found.merge(routed.channel().id(), routed, Routing::sooner));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Routed sooner(Routed one, Routed other) {
        if (one.until() == null || other.until() == null) {
            return one.until() == null ? one : other;
        }
        return one.until().isBefore(other.until()) ? one : other;
    }

    /** Those that work, and whose owner may still log in. */
    private Map<String, Channel> usable(List<Actor> people) {
        Set<String> names = new HashSet<>(people.stream().map(Actor::name).toList());
        Map<String, Channel> usable = new HashMap<>();
        channels.all().stream()
                .filter(channel -> channel.active() && (channel.owner() == null || names.contains(channel.owner())))
                .forEach(channel -> usable.put(channel.id(), channel));
        return usable;
    }

    /** Those with a route that wants it, to a channel that works. */
    private static Set<String> reachable(Notice notice, List<Route> routes, Map<String, Channel> usable) {
        return routes.stream()
                .filter(route -> route.wants(notice))
                .filter(route -> route.channels().stream().anyMatch(usable::containsKey))
                .flatMap(route -> Optional.ofNullable(route.owner()).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> told(Notice notice, List<Actor> people, Set<String> reachable) {
        if (notice.audience() == Audience.DUTY) {
            List<String> inTurn = setup.inTurn(people);
            return inTurn.isEmpty() ? Set.copyOf(NoticeSetup.onDuty(people)) : Turns.told(notice, inTurn, reachable);
        }
        Set<Role> roles = roles(notice.audience());
        return people.stream()
                .filter(one -> one.roles().stream().anyMatch(roles::contains))
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    private static Set<Role> roles(Audience audience) {
        return switch (audience) {
            case DUTY -> Set.of(Role.MONITOR);
            case OFFICE -> Set.of(Role.OFFICE, Role.ADMIN);
            case LEADERS -> Set.of(Role.LEADER);
        };
    }
}
