package fengxiang.crawl;

import fengxiang.elastic.ElasticException;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash between storing a source and planting its entries left open: compares sources and frontier once
 * a minute. Several backends may do so at once.
 */
@Component
class PlantingSweep {

    private static final Logger log = LoggerFactory.getLogger(PlantingSweep.class);
    private static final Duration OVERDUE = Duration.ofMinutes(3);

    private final Sources sources;
    private final UrlStore urls;
    private final Planting planting;
    private final HostQueue queue;
    private final Clock clock;

    PlantingSweep(Sources sources, UrlStore urls, Planting planting, HostQueue queue, Clock clock) {
        this.sources = sources;
        this.urls = urls;
        this.planting = planting;
        this.queue = queue;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    void sweep() {
        try {
            List<KnownUrl> planted = urls.entries();
            Map<String, KnownUrl> byUrl = new HashMap<>();
            planted.forEach(url -> byUrl.put(url.url(), url));
            sources.all().stream().filter(Source::active).forEach(source -> mend(source, planted, byUrl));
        } catch (ElasticException e) {
            log.warn("sources and frontier could not be compared, next attempt in a minute: {}", e.getMessage());
        }
    }

    private void mend(Source source, List<KnownUrl> planted, Map<String, KnownUrl> byUrl) {
        Instant now = clock.instant();
        List<KnownUrl> surplus = Planting.surplus(source, planted);
        boolean complete = source.entries().stream()
                .map(entry -> Planting.entry(source, entry, now))
                .allMatch(entry -> byUrl.containsKey(entry.url()) && Planting.isPlanted(byUrl.get(entry.url()), entry));
        if (!complete || !surplus.isEmpty()) {
            log.info("planting the entries of {} again", source.name());
            planting.plant(source, surplus, false);
        }
        planted.stream()
                .filter(url -> url.sourceId().equals(source.id()) && overdue(url, now))
                .map(KnownUrl::host)
                .distinct()
                .forEach(host -> queue.wake(host, now));
    }

    private static boolean overdue(KnownUrl entry, Instant now) {
        return entry.nextFetchAt() != null && entry.nextFetchAt().plus(OVERDUE).isBefore(now);
    }
}
