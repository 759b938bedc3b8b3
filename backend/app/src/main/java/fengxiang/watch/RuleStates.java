package fengxiang.watch;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How rules stand, in Elasticsearch. */
@Component
class RuleStates {

    private final BulkWriter bulk;
    private final ByIds byIds;
    private final String alias;

    RuleStates(BulkWriter bulk, ByIds byIds, Indices indices) {
        this.bulk = bulk;
        this.byIds = byIds;
        this.alias = indices.alias(WatchIndex.STATES);
    }

    /** By rule; one that nobody has looked at yet is missing. */
    Map<String, RuleState> of(Collection<String> ruleIds) {
        return byIds.find("read how rules stand", alias, ruleIds, RuleState.class).stream()
                .map(ByIds.Found::document)
                .collect(Collectors.toMap(RuleState::ruleId, Function.identity()));
    }

    /** In the place of those of before. */
    void write(List<RuleState> states) {
        Map<String, RuleState> before =
                of(states.stream().map(RuleState::ruleId).toList());
        bulk.writeAll(
                "note how rules stand",
                states.stream()
                        .map(state -> Write.index(alias, state.ruleId(), state.after(before.get(state.ruleId()))))
                        .toList());
    }
}
