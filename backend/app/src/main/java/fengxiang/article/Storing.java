package fengxiang.article;

import fengxiang.model.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes a delivery through the store in rounds. A round reads the keys, decides, and writes; whoever loses a race to
 * another backend, or shares an id with an earlier article of the same delivery, is decided anew in the next round.
 */
@Component
class Storing {

    private static final int ATTEMPTS = 8;

    private final KeyStore keys;
    private final Decisions decisions;
    private final Claims claims;
    private final Creation creation;
    private final Updating updating;
    private final Displacement displacement;
    private final ErasedAddresses erased;

    Storing(
            KeyStore keys,
            Decisions decisions,
            Claims claims,
            Creation creation,
            Updating updating,
            Displacement displacement,
            ErasedAddresses erased) {
        this.keys = keys;
        this.decisions = decisions;
        this.claims = claims;
        this.creation = creation;
        this.updating = updating;
        this.displacement = displacement;
        this.erased = erased;
    }

    List<StoreOutcome> store(List<Arrival> arrivals) {
        Ledger ledger = new Ledger(arrivals.size());
        List<Arrival> open = arrivals;
        while (!open.isEmpty()) {
            Set<String> taken = new HashSet<>();
            List<Arrival> now = new ArrayList<>();
            List<Arrival> later = new ArrayList<>();
            for (Arrival arrival : open) {
                boolean free = arrival.ids().stream().noneMatch(taken::contains);
                (free ? now : later).add(arrival);
                taken.addAll(arrival.ids());
            }
            if (round(now, ledger)) {
                claims.awaitLeaving();
            }
            open = ledger.stillOpen(now, ATTEMPTS);
            open.addAll(later);
        }
        return ledger.outcomes();
    }

    /** @return whether some have to wait */
    private boolean round(List<Arrival> arrivals, Ledger ledger) {
        Set<String> ids = arrivals.stream().flatMap(a -> a.ids().stream()).collect(Collectors.toSet());
        Map<String, KeyStore.Found> found = keys.find(ids);
        Set<String> gone = erased.among(ids);
        Map<Decision.Kind, List<Decision>> decided = arrivals.stream()
                .map(a -> decisions.decide(a, found))
                .filter(d -> isWelcome(d, gone, ledger))
                .collect(Collectors.groupingBy(d -> Claims.isLeaving(d) ? Decision.Kind.WAIT : d.kind()));
        creation.create(decided.getOrDefault(Decision.Kind.CREATE, List.of()), ledger);
        updating.update(claims.claim(decided.getOrDefault(Decision.Kind.MATCH, List.of()), ledger), ledger);
        decided.getOrDefault(Decision.Kind.DISPLACE, List.of()).forEach(d -> displacement.displace(d, ledger));
        decided.getOrDefault(Decision.Kind.REFUSE, List.of())
                .forEach(d -> ledger.put(d, StoreOutcome.rejected(d.id(), "outletHost", d.reason())));
        return decided.containsKey(Decision.Kind.WAIT);
    }

    /** What was erased does not come back, under its own address or under the one that it names. */
    private static boolean isWelcome(Decision decision, Set<String> gone, Ledger ledger) {
        boolean erased = gone.contains(decision.arrival().ownId()) || gone.contains(decision.id());
        if (erased) {
            ledger.put(decision, ErasedAddresses.refusal(decision.arrival().preferredId()));
        }
        return !erased;
    }

    /** The outcomes so far. */
    static final class Ledger {

        private final StoreOutcome[] outcomes;
        private final int[] attempts;

        Ledger(int size) {
            this.outcomes = new StoreOutcome[size];
            this.attempts = new int[size];
        }

        void put(Decision decision, StoreOutcome outcome) {
            outcomes[decision.arrival().position()] = outcome;
        }

        void put(Decision decision, Outcome outcome) {
            put(decision, StoreOutcome.of(decision.id(), outcome));
        }

        /** Those that go into another round; after too many the sender is asked to come again. */
        List<Arrival> stillOpen(List<Arrival> arrivals, int most) {
            List<Arrival> open = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                int at = arrival.position();
                if (outcomes[at] == null && ++attempts[at] < most) {
                    open.add(arrival);
                } else if (outcomes[at] == null) {
                    outcomes[at] = StoreOutcome.notNow(
                            arrival.article().id(), "The same article is being changed by others all the time.");
                }
            }
            return open;
        }

        List<StoreOutcome> outcomes() {
            return Arrays.asList(outcomes);
        }
    }
}
