package fengxiang.crawl;

import fengxiang.model.DiscoveredUrl;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in a report that may enter the frontier, each once, and the lists that led to them. Pure.
 *
 * @param byId as they would be stored
 * @param listsById ids of the lists that named the address
 */
record FoundUrls(Map<String, KnownUrl> byId, Map<String, Set<String>> listsById) {

    static FoundUrls of(List<DiscoveredUrl> discovered, Discoveries rules) {
        FoundUrls found = new FoundUrls(new LinkedHashMap<>(), new LinkedHashMap<>());
        discovered.forEach(link -> rules.asNew(link).ifPresent(url -> found.add(url, link.foundOn())));
        return found;
    }

    private void add(KnownUrl url, @Nullable String foundOn) {
        byId.putIfAbsent(url.id(), url);
        Set<String> lists = listsById.computeIfAbsent(url.id(), id -> new HashSet<>());
        if (foundOn != null) {
            lists.add(KnownUrl.id(foundOn));
        }
    }

    /** All but those that may not enter. */
    FoundUrls without(Set<String> refused) {
        FoundUrls left = new FoundUrls(new LinkedHashMap<>(byId), new LinkedHashMap<>(listsById));
        left.byId.keySet().removeAll(refused);
        left.listsById.keySet().removeAll(refused);
        return left;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Set<String> lists() {
        return listsById.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /**
     * The lists for which the address is new: it was not known when they were visited last. Not "was not known until
     * now": a second list that names it has changed as well, and a repeated report must come to the same result.
     */
    Set<String> newOn(String id, @Nullable Versioned<KnownUrl> there, Map<String, Versioned<KnownUrl>> listDocuments) {
        return Objects.requireNonNull(listsById.get(id)).stream()
                .filter(list -> there == null || foundSince(there.document(), listDocuments.get(list)))
                .collect(Collectors.toSet());
    }

    private static boolean foundSince(KnownUrl known, @Nullable Versioned<KnownUrl> list) {
        Instant visited = list == null ? null : list.document().lastFetchedAt();
        return visited == null || known.discoveredAt().isAfter(visited);
    }
}
