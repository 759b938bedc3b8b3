package fengxiang.watch;

import fengxiang.account.ForStaff;
import fengxiang.alert.Precision;
import fengxiang.alert.Precisions;
import fengxiang.rule.Rule;
import fengxiang.rule.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the rules stand. */
@RestController
@ForStaff
class StateController {

    private static final Duration PAST = Duration.ofDays(90);
    private static final Precision NEVER = new Precision(0, 0, 0);

    private final Rules rules;
    private final RuleStates states;
    private final Precisions precisions;
    private final Clock clock;

    StateController(Rules rules, RuleStates states, Precisions precisions, Clock clock) {
        this.rules = rules;
        this.states = states;
        this.precisions = precisions;
        this.clock = clock;
    }

    /**
     * One rule.
     *
     * @param state null: nobody has looked at it yet, or it looks at single stories
     * @param precision of the last 90 days
     */
    record RuleStanding(String ruleId, @Nullable RuleState state, Precision precision) {}

    /** Of topics that work. */
    @GetMapping("/api/alerts/standing")
    List<RuleStanding> list() {
        List<String> ids = rules.all().stream().map(Rule::id).toList();
        Map<String, RuleState> now = states.of(ids);
        Instant at = clock.instant();
        Map<String, Precision> right = precisions.since(at.minus(PAST));
        return ids.stream()
                .map(id -> new RuleStanding(id, shown(now.get(id), at), right.getOrDefault(id, NEVER)))
                .toList();
    }

    private static @Nullable RuleState shown(@Nullable RuleState state, Instant at) {
        return state == null ? null : state.shown(at);
    }
}
