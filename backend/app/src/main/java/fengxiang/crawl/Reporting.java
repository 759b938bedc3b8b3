package fengxiang.crawl;

import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.FetchOutcome;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes what crawlers report. Every step can be repeated: a report that comes twice, or again after a crash half-way,
 * changes nothing that it has changed before. The lease is renewed or given back last.
 */
@Service
class Reporting {

    private static final int ATTEMPTS = 10;

    private final Sources sources;
    private final HostStore hosts;
    private final Recording recording;
    private final CrawlProperties properties;
    private final Clock clock;

    Reporting(Sources sources, HostStore hosts, Recording recording, CrawlProperties properties, Clock clock) {
        this.sources = sources;
        this.hosts = hosts;
        this.recording = recording;
        this.properties = properties;
        this.clock = clock;
    }

    CrawlReportAnswer accept(CrawlReport report) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Versioned<KnownHost>> host = holder(report);
        if (host.isEmpty()) {
            return lost();
        }
        Map<String, Source> byId = sources.all().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Instant leasedAt = Objects.requireNonNull(host.get().document().leasedAt());
        recording.outcomes(report, byId, leasedAt, now);
        recording.discoveries(report, byId, now);
        return finish(report, pauseUntil(report, now), now);
    }

    private CrawlReportAnswer finish(CrawlReport report, @Nullable Instant pauseUntil, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<KnownHost>> read = holder(report);
            if (read.isEmpty()) {
                return lost();
            }
            KnownHost next = next(read.get().document(), report.release(), now);
            KnownHost paused = pauseUntil == null ? next : next.notBefore(pauseUntil);
            if (hosts.replace(
                            "renew or release a lease",
                            List.of(new Versioned<>(paused, read.get().version())))
                    .getFirst()) {
                return new CrawlReportAnswer(true, paused.released() ? null : paused.leaseUntil());
            }
        }
        throw new FrontierBusyException("The host " + report.host() + " is being written by others all the time.");
    }

    private KnownHost next(KnownHost host, boolean release, Instant now) {
        if (host.released()) {
            return host; // a repeat that was overtaken by the release
        }
        return release ? host.released(now) : host.renewed(now.plus(properties.lease()));
    }

    /** The host, if the report's token is still the latest; it stays so until somebody else takes the host. */
    private Optional<Versioned<KnownHost>> holder(CrawlReport report) {
        return hosts.find(report.host())
                .filter(h -> report.token().equals(h.document().token()));
    }

    private static @Nullable Instant pauseUntil(CrawlReport report, Instant now) {
        return report.outcomes().stream()
                .map((FetchOutcome outcome) -> Outcomes.pauseUntil(outcome, now))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static CrawlReportAnswer lost() {
        return new CrawlReportAnswer(false, null);
    }
}
