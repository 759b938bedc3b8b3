package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchLog;
import fengxiang.crawl.FetchSample;
import fengxiang.model.FetchStatus;
import fengxiang.platform.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a person wants to know of one source. */
@Component
class HealthDesk {

    private static final Duration TIMELINE = Duration.ofDays(7);
    private static final Duration SAMPLES_FROM = Duration.ofDays(1);
    private static final int CHANGES = 50;

    private final SourceHealth health;
    private final FetchLog log;
    private final StateStore states;
    private final Clock clock;

    HealthDesk(SourceHealth health, FetchLog log, StateStore states, Clock clock) {
        this.health = health;
        this.log = log;
        this.states = states;
        this.clock = clock;
    }

    HealthReport report(String sourceId) {
        Verdict verdict = health.of(sourceId).orElseThrow(() -> new NotFoundException("source", sourceId));
        Instant now = clock.instant();
        List<FetchCounts> counts = log.counts(List.of(sourceId), Window.lengths(), now)
                .getOrDefault(sourceId, Collections.nCopies(Window.HOURS.size(), FetchCounts.NONE));
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        return new HealthReport(
                verdict,
                Window.of(counts).stream().map(HealthReport.Counts::of).toList(),
                log.hours(List.of(sourceId), hour.minus(TIMELINE), now).getOrDefault(sourceId, List.of()),
                sample(sourceId, verdict.cause(), now.minus(SAMPLES_FROM)),
                states.history(sourceId, CHANGES).stream()
                        .map(HealthReport.Change::of)
                        .toList());
    }

    /** The latest fetch that shows the cause, else the latest list that was read. */
    private @Nullable FetchSample sample(String sourceId, Cause cause, Instant from) {
        Optional<FetchSample> shown = log.latest(sourceId, wanted(cause), from);
        return shown.or(() -> log.latest(sourceId, new FetchSample.Wanted(true, List.of(FetchStatus.values())), from))
                .orElse(null);
    }

    private static FetchSample.Wanted wanted(Cause cause) {
        return switch (cause) {
            case FORBIDDEN -> new FetchSample.Wanted(true, List.of(FetchStatus.DISALLOWED));
            case LISTS_FAIL -> new FetchSample.Wanted(true, List.of(FetchStatus.FAILED, FetchStatus.GONE));
            case ARTICLES_FAIL -> new FetchSample.Wanted(false, List.of(FetchStatus.FAILED));
            case LISTS_EMPTY -> new FetchSample.Wanted(true, List.of(FetchStatus.REJECTED));
            case NOTHING_PARSED, LAYOUT_CHANGED -> new FetchSample.Wanted(false, List.of(FetchStatus.REJECTED));
            default -> new FetchSample.Wanted(false, List.of(FetchStatus.FETCHED));
        };
    }
}
