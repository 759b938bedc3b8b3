package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchHour;
import fengxiang.crawl.FetchLog;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The pasts of the sources, read once an hour and kept in memory: what is over changes no more. A few minutes into the
 * hour, because a report may be that late.
 */
@Component
class Pasts {

    private static final Duration LATE_REPORTS = Duration.ofMinutes(3);
    /** As far back as fetches are on record. */
    private static final Duration EVER = Duration.ofDays(180);

    private final FetchLog log;
    private final Map<String, Past> pasts = new HashMap<>();
    private Instant end = Instant.EPOCH;

    Pasts(FetchLog log) {
        this.log = log;
    }

    /** Up to the begin of this hour, or the one before in its first minutes. */
    synchronized Map<String, Past> of(Collection<String> sourceIds, Instant now) {
        Instant hour = now.minus(LATE_REPORTS).truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(end)) {
            pasts.clear();
            end = hour;
        }
        List<String> missing =
                sourceIds.stream().filter(id -> !pasts.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            pasts.putAll(read(missing, now));
        }
        Map<String, Past> found = new HashMap<>();
        sourceIds.forEach(id -> found.put(id, Objects.requireNonNull(pasts.get(id))));
        return found;
    }

    private Map<String, Past> read(List<String> sourceIds, Instant now) {
        Map<String, List<FetchHour>> hours = log.hours(sourceIds, end.minus(Past.LENGTH), end);
        List<String> barren = new ArrayList<>(sourceIds);
        barren.removeIf(id -> hours.getOrDefault(id, List.of()).stream().anyMatch(hour -> hour.created() > 0));
        Map<String, List<FetchCounts>> ever = barren.isEmpty() ? Map.of() : log.counts(barren, List.of(EVER), now);
        Map<String, Past> read = new HashMap<>();
        for (String id : sourceIds) {
            boolean everNew = !barren.contains(id)
                    || ever.getOrDefault(id, List.of()).stream()
                            .anyMatch(counts -> counts.delivered().created() > 0);
            read.put(id, new Past(hours.getOrDefault(id, List.of()), everNew));
        }
        return read;
    }
}
