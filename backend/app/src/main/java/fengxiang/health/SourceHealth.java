package fengxiang.health;

import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchLog;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How the sources are; this package's door for others. Judged when it is asked for, from counts as of this moment. */
@Service
public class SourceHealth {

    private final Sources sources;
    private final FetchLog log;
    private final Pasts pasts;
    private final StateStore states;
    private final Clock clock;

    SourceHealth(Sources sources, FetchLog log, Pasts pasts, StateStore states, Clock clock) {
        this.sources = sources;
        this.log = log;
        this.pasts = pasts;
        this.states = states;
        this.clock = clock;
    }

    /** Of all sources, by source id. */
    public Map<String, Verdict> all() {
        Map<String, Verdict> verdicts = new HashMap<>();
        judged(sources.all()).forEach((id, judged) -> verdicts.put(id, judged.verdict()));
        return verdicts;
    }

    /** Times in which sources were blind or could not be fetched, those that were not over at {@code since}. */
    public List<Outage> outages(Instant since) {
        return Outages.of(states.all(), since);
    }

    /** Empty: there is no such source. */
    public Optional<Verdict> of(String sourceId) {
        return sources.find(sourceId)
                .map(source -> judged(List.of(source)).get(sourceId))
                .map(Judged::verdict);
    }

    /** A verdict beside the last change on record; they differ until the next is noted. */
    record Judged(Verdict verdict, boolean noted) {

        StateChange change() {
            return new StateChange(
                    verdict.sourceId(),
                    verdict.cause(),
                    verdict.since(),
                    verdict.facts().usual());
        }
    }

    Map<String, Judged> judged(Collection<Source> some) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = some.stream().map(Source::id).toList();
        Map<String, List<FetchCounts>> counts = log.counts(ids, Window.lengths(), now);
        Map<String, Past> past = pasts.of(ids, now);
        Map<String, StateChange> before = states.latest(ids);
        List<FetchCounts> none = Collections.nCopies(Window.HOURS.size(), FetchCounts.NONE);
        Map<String, Judged> judged = new HashMap<>();
        for (Source source : some) {
            String id = source.id();
            List<Window> windows = Window.of(counts.getOrDefault(id, none));
            judged.put(id, judge(new Subject(source, windows, past.getOrDefault(id, Past.NONE), before.get(id), now)));
        }
        return judged;
    }

    private static Judged judge(Subject subject) {
        Finding finding = Judge.of(subject);
        StateChange before = subject.before();
        Instant since = before != null && before.cause() == finding.cause() ? before.since() : null;
        Verdict verdict = new Verdict(
                subject.source().id(),
                finding.cause().state(),
                finding.cause(),
                since == null ? subject.now() : since,
                finding.facts());
        return new Judged(verdict, since != null);
    }
}
