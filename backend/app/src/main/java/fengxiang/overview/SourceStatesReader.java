package fengxiang.overview;

import fengxiang.health.SourceHealth;
import fengxiang.health.State;
import fengxiang.health.Verdict;
import fengxiang.overview.OverviewView.Alarming;
import fengxiang.overview.OverviewView.SourceStates;
import fengxiang.overview.OverviewView.StateCount;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many sources are in which state, and which a person should look at. */
@Component
class SourceStatesReader {

    private static final int MOST_NAMED = 5;

    private final SourceHealth health;
    private final Sources sources;

    SourceStatesReader(SourceHealth health, Sources sources) {
        this.health = health;
        this.sources = sources;
    }

    SourceStates now() {
        Collection<Verdict> verdicts = health.all().values();
        Map<State, Long> counts = new EnumMap<>(State.class);
        verdicts.forEach(verdict -> counts.merge(verdict.state(), 1L, Long::sum));
        List<Verdict> worst = verdicts.stream()
                .filter(verdict -> verdict.state().alarming())
                .sorted(Comparator.comparing(Verdict::since).thenComparing(Verdict::sourceId))
                .limit(MOST_NAMED)
                .toList();
        return new SourceStates(
                counts.entrySet().stream()
                        .map(count -> new StateCount(count.getKey(), count.getValue()))
                        .toList(),
                worst.isEmpty() ? List.of() : named(worst));
    }

    /** Read only where there is something to name. */
    private List<Alarming> named(List<Verdict> worst) {
        Map<String, String> names = sources.all().stream().collect(Collectors.toMap(Source::id, Source::name));
        return worst.stream()
                .map(verdict -> new Alarming(
                        verdict.sourceId(),
                        names.getOrDefault(verdict.sourceId(), verdict.sourceId()),
                        verdict.state(),
                        verdict.since()))
                .toList();
    }
}
