package fengxiang.watch;

import fengxiang.alert.Evidence;
import fengxiang.elastic.ElasticException;
import fengxiang.health.SourceHealth;
import fengxiang.health.Verdict;
import fengxiang.mention.Mention;
import fengxiang.model.TimePrecision;
import fengxiang.signal.FirstCrawl;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the sources of topics are, at most a minute old: asked for with every story. */
@Component
class SourcesView {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Sources sources;
    private final SourceHealth health;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    private record Seen(List<Source> sources, Map<String, Verdict> verdicts, Instant at) {}

    SourcesView(Sources sources, SourceHealth health, Clock clock) {
        this.sources = sources;
        this.health = health;
        this.clock = clock;
    }

    /** Active sources that the topic may have something from. */
    Evidence.Sight of(WorkingTopic topic) {
        Seen now = now();
        List<Source> own = now.sources().stream()
                .filter(source -> source.active() && topic.admits(source.id()))
                .toList();
        long alive = own.stream().filter(source -> isAlive(now, source)).count();
        return new Evidence.Sight((int) alive, own.size(), own.isEmpty() ? 1 : (double) alive / own.size());
    }

    /**
     * Whether it may be an old page that has no time of publication, met when its source was crawled for the first
     * time.
     */
    boolean mayBeOld(Mention mention) {
        return mention.precision() == TimePrecision.INFERRED
                && now().sources().stream()
                        .filter(source -> source.id().equals(mention.sourceId()))
                        .anyMatch(source -> FirstCrawl.holds(source, mention.collectedAt()));
    }

    /** Whether it stood there before its source was watched: who was first then, nobody can tell. */
    boolean isBefore(Mention mention) {
        return now().sources().stream()
                .anyMatch(source -> source.id().equals(mention.sourceId())
                        && mention.publishedAt().isBefore(source.createdAt()));
    }

    private static boolean isAlive(Seen now, Source source) {
        Verdict verdict = now.verdicts().get(source.id());
        return verdict == null || !verdict.state().alarming();
    }

    private Seen now() {
        Seen last = seen;
        Instant at = clock.instant();
        if (last != null && at.isBefore(last.at().plus(FRESH)) && !at.isBefore(last.at())) {
            return last;
        }
        try {
            Seen fresh = new Seen(sources.all(), health.all(), at);
            seen = fresh;
            return fresh;
        } catch (ElasticException.Unavailable e) {
            if (last == null) {
                throw e;
            }
            return last;
        }
    }
}
