package fengxiang.launcher.bench.crawl;

import fengxiang.demo.load.LoadRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What servers were asked for, of a set of pages.
 *
 * @param seconds from the first request to the end of the last answer
 */
record Asked(long requests, long distinct, double seconds) {

    static Asked of(Collection<LoadRequest> log, Set<String> pages) {
        List<LoadRequest> ours =
                log.stream().filter(request -> pages.contains(request.url())).toList();
        long first = ours.stream().mapToLong(LoadRequest::began).min().orElse(0);
        long last = ours.stream().mapToLong(LoadRequest::ended).max().orElse(0);
        return new Asked(
                ours.size(), ours.stream().map(LoadRequest::url).distinct().count(), (last - first) / 1e9);
    }
}
