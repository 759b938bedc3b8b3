package fengxiang.outlet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All outlets at one moment. Where an automatic entry and a described outlet have the same host (another backend may
 * have entered it a moment before it was assigned), the described one wins and the other is left out.
 */
record OutletMap(List<Outlet> outlets, Map<String, Outlet> byHost) {

    static OutletMap of(List<Outlet> all) {
        Map<String, Outlet> byHost = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Outlet::review).thenComparing(Outlet::id))
                .forEach(o -> o.hosts().forEach(h -> byHost.putIfAbsent(h, o)));
        List<Outlet> shown = all.stream()
                .filter(o -> o.hosts().isEmpty() || o.hosts().stream().anyMatch(h -> o.equals(byHost.get(h))))
                .sorted(Comparator.comparing(Outlet::name).thenComparing(Outlet::id))
                .toList();
        return new OutletMap(shown, Map.copyOf(byHost));
    }

    Optional<Outlet> find(String host) {
        return Optional.ofNullable(byHost.get(host));
    }
}
