package fengxiang.watch;

import fengxiang.health.Verdict;
import fengxiang.rule.Rule;
import fengxiang.source.Source;
import fengxiang.topic.WorkingTopic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A source that is blind or cannot be fetched, and the rule that speaks for all topics that miss it: that of the topic
 * which has most from it. Ten topics are not ten alerts.
 *
 * @param share of the topic's mentions that the source brings
 */
record SourceTrouble(Source source, Verdict verdict, Rule rule, WorkingTopic topic, double share) {

    /** What brings less is missed by nobody, unless the topic asks for it by name. */
    private static final double LEAST = 0.01;

    /** Pure. */
    static List<SourceTrouble> of(
            Collection<Source> sources,
            Map<String, Verdict> verdicts,
            Map<Rule, WorkingTopic> rules,
            Map<String, Map<String, Double>> shares) {
        List<SourceTrouble> troubles = new ArrayList<>();
        for (Source source : sources) {
            Verdict verdict = verdicts.get(source.id());
            if (source.active() && verdict != null && verdict.state().alarming()) {
                most(source, verdict, rules, shares).ifPresent(troubles::add);
            }
        }
        return troubles;
    }

    private static Optional<SourceTrouble> most(
            Source source, Verdict verdict, Map<Rule, WorkingTopic> rules, Map<String, Map<String, Double>> shares) {
        return rules.entrySet().stream()
                .map(one -> new SourceTrouble(
                        source,
                        verdict,
                        one.getKey(),
                        one.getValue(),
                        shares.getOrDefault(one.getValue().id(), Map.of()).getOrDefault(source.id(), 0.0)))
                .filter(SourceTrouble::isMissed)
                .max(Comparator.comparingDouble(SourceTrouble::share)
                        .thenComparing(trouble -> trouble.rule().id()));
    }

    private boolean isMissed() {
        return share >= LEAST || topic.sources().contains(source.id());
    }
}
