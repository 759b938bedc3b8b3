package fengxiang.systemtest;

import fengxiang.demo.load.LoadRequest;
import fengxiang.demo.load.LoadSites;
import fengxiang.demo.load.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the sites themselves have seen of a series: the judge of a crawl. */
record ServerLog(Set<String> pages, List<LoadRequest> requests) {

    static ServerLog of(LoadSites sites, Series series) {
        Set<String> pages = sites.hosts().stream()
                .flatMap(host -> series.articles(host).stream())
                .collect(Collectors.toSet());
        return new ServerLog(
                pages,
                sites.requests().stream()
                        .filter(request -> pages.contains(request.url()))
                        .toList());
    }

    /** How many different pages were asked for. */
    long asked() {
        return requests.stream().map(LoadRequest::url).distinct().count();
    }

    Set<String> neverAsked() {
        Set<String> left = new TreeSet<>(pages);
        requests.forEach(request -> left.remove(request.url()));
        return left;
    }

    /** The first request of each page that was asked for more than once. */
    List<LoadRequest> repeated() {
        Map<String, List<LoadRequest>> byPage = requests.stream().collect(Collectors.groupingBy(LoadRequest::url));
        return byPage.values().stream()
                .filter(all -> all.size() > 1)
                .map(all -> all.stream()
                        .min(Comparator.comparingLong(LoadRequest::began))
                        .orElseThrow())
                .toList();
    }

    /** Requests that began while the same host was answering another one. */
    List<LoadRequest> twoAtOnce() {
        List<LoadRequest> found = new ArrayList<>();
        Map<String, Long> busyUntil = new HashMap<>();
        requests.stream().sorted(Comparator.comparingLong(LoadRequest::began)).forEach(request -> {
            if (request.began() < busyUntil.getOrDefault(request.host(), Long.MIN_VALUE)) {
                found.add(request);
            }
            busyUntil.merge(request.host(), request.ended(), Math::max);
        });
        return found;
    }
}
