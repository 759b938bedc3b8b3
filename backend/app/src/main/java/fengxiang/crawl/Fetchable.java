package fengxiang.crawl;

import fengxiang.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which active sources may be fetched from which host. */
record Fetchable(Map<String, List<Source>> byHost) {

    static Fetchable of(List<Source> sources) {
        Map<String, List<Source>> byHost = new HashMap<>();
        sources.stream()
                .filter(Source::active)
                .forEach(source -> source.hosts()
                        .forEach(host -> byHost.computeIfAbsent(host, h -> new ArrayList<>())
                                .add(source)));
        return new Fetchable(byHost);
    }

    List<Source> on(String host) {
        return byHost.getOrDefault(host, List.of());
    }

    List<String> idsOn(String host) {
        return on(host).stream().map(Source::id).toList();
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
