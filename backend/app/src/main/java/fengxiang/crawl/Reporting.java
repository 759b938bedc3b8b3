package fengxiang.crawl;

import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.FetchOutcome;
import fengxiang.model.LookAnswer;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Discovering discovering;
    private final Recording recording;
    private final LookHosts looks;
    private final CrawlProperties properties;
    private final Clock clock;

    Reporting(
            Sources sources,
            HostStore hosts,
            Discovering discovering,
            Recording recording,
            LookHosts looks,
            CrawlProperties properties,
            Clock clock) {
        this.sources = sources;
        this.hosts = hosts;
        this.discovering = discovering;
        this.recording = recording;
        this.looks = looks;
        this.properties = properties;
        this.clock = clock;
    }

    CrawlReportAnswer accept(CrawlReport report) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Versioned<KnownHost>> read = holder(report);
        if (read.isEmpty()) {
            return lost();
        }
        KnownHost host = heard(read.get().document(), report, now);
        Map<String, Source> byId = sources.all().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Set<String> fruitful = discovering.discoveries(report, byId, now);
        recording.outcomes(report, host, rules(report, host, now), byId, fruitful, now);
        looks.answered(report.looks());
        return finish(report, now);
    }

    private Outcomes rules(CrawlReport report, KnownHost host, Instant now) {
        Revisits revisits = new Revisits(properties.revisitAt());
        return new Outcomes(now, report.token(), revisits, host.silent() ? host.notBefore() : null);
    }

    private CrawlReportAnswer finish(CrawlReport report, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<KnownHost>> read = holder(report);
            if (read.isEmpty()) {
                return lost();
            }
            KnownHost next = next(heard(read.get().document(), report, now), report.release(), now);
            if (hosts.replace(
                            "renew or release a lease",
                            List.of(new Versioned<>(next, read.get().version())))
                    .getFirst()) {
                return answer(next, now);
            }
        }
        throw new FrontierBusyException("The host " + report.host() + " is being written by others all the time.");
    }

    /** What the report says of the host as a whole: it is silent, or asks to be left alone. */
    private static KnownHost heard(KnownHost host, CrawlReport report, Instant now) {
        List<FetchOutcome> all = Stream.concat(
                        report.outcomes().stream(), report.looks().stream().map(LookAnswer::outcome))
                .toList();
        KnownHost heard = host.heard(all, now);
        return all.stream()
                .map((FetchOutcome outcome) -> Outcomes.pauseUntil(outcome, now))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(heard::notBefore)
                .orElse(heard);
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

    private CrawlReportAnswer answer(KnownHost host, Instant now) {
        boolean idle = host.released() || host.restsAt(now);
        return new CrawlReportAnswer(
                true,
                host.released() ? null : host.leaseUntil(),
                host.restsAt(now) ? host.notBefore() : null,
                idle ? List.of() : looks.of(host.host()));
    }

    private static CrawlReportAnswer lost() {
        return new CrawlReportAnswer(false, null, null);
    }
}
