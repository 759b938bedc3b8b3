package fengxiang.article;

import fengxiang.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what would become of a delivery, by the rules that would decide it. */
@Component
class Preview {

    private final KeyStore keys;
    private final ArticleStore store;
    private final Decisions decisions;
    private final ErasedAddresses erased;

    Preview(KeyStore keys, ArticleStore store, Decisions decisions, ErasedAddresses erased) {
        this.keys = keys;
        this.store = store;
        this.decisions = decisions;
        this.erased = erased;
    }

    List<StoreOutcome> of(List<Arrival> arrivals) {
        Set<String> ids = arrivals.stream().flatMap(a -> a.ids().stream()).collect(Collectors.toSet());
        Map<String, KeyStore.Found> found = keys.find(ids);
        Set<String> gone = erased.among(ids);
        List<Decision> decided =
                arrivals.stream().map(a -> decisions.decide(a, found)).toList();
        Map<String, ArticleStore.Found> known = store.find(decided.stream()
                .filter(d -> d.kind() == Decision.Kind.MATCH)
                .collect(Collectors.toMap(Decision::id, Preview::index, (a, b) -> a)));
        return decided.stream().map(d -> outcome(d, gone, known.get(d.id()))).toList();
    }

    private static StoreOutcome outcome(Decision decision, Set<String> gone, ArticleStore.@Nullable Found before) {
        if (gone.contains(decision.arrival().ownId()) || gone.contains(decision.id())) {
            return ErasedAddresses.refusal(decision.arrival().preferredId());
        } else if (decision.kind() == Decision.Kind.REFUSE) {
            return StoreOutcome.rejected(decision.id(), "outletHost", decision.reason());
        }
        boolean creates = before == null || Claims.isLeaving(decision);
        return StoreOutcome.of(
                decision.id(),
                creates
                        ? Outcome.CREATED
                        : Updating.foretold(Objects.requireNonNull(before).article(), decision));
    }

    private static String index(Decision decision) {
        return Objects.requireNonNull(decision.key()).key().index();
    }
}
