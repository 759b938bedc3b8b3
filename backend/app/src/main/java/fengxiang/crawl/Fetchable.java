package fengxiang.crawl;

import fengxiang.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which active sources may be fetched from which host.
 *
 * @param byHost those that name the host
 * @param searching those whose finds may lie on any host
 * @param spent ids of those that may ask no more questions today
 */
record Fetchable(Map<String, List<Source>> byHost, List<Source> searching, Set<String> spent) {

    static Fetchable of(List<Source> sources, Set<String> spent) {
        List<Source> active = sources.stream().filter(Source::active).toList();
        Map<String, List<Source>> byHost = new HashMap<>();
        active.forEach(source -> source.hosts()
                .forEach(host ->
                        byHost.computeIfAbsent(host, h -> new ArrayList<>()).add(source)));
        return new Fetchable(byHost, active.stream().filter(Source::searches).toList(), spent);
    }

    /** Those that name the host. */
    List<Source> on(String host) {
        return byHost.getOrDefault(host, List.of());
    }

    /** Ids of all that may have something to fetch there. */
    List<String> idsOn(String host) {
        return everyOn(host).map(Source::id).toList();
    }

    /** Those that name the host, and those that may have found something there; each once. */
    Stream<Source> everyOn(String host) {
        return Stream.concat(on(host).stream(), searching.stream()).distinct();
    }

    /** Whether questions are due there that may not be asked before tomorrow. */
    boolean hasSpent(String host) {
        return on(host).stream().anyMatch(source -> spent.contains(source.id()));
    }

    /** Those of them that are watched intensively. */
    List<String> intensiveIdsOn(String host) {
        return on(host).stream().filter(Source::intensive).map(Source::id).toList();
    }

    /** Hosts of sources that are watched intensively. */
    Set<String> intensiveHosts() {
        return byHost.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(Source::intensive))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The most considerate of the sources decides. */
    long delayMillis(String host) {
        return on(host).stream().mapToLong(Source::delayMillis).max().orElse(0);
    }
}
