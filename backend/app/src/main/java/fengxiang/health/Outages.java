package fengxiang.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the changes of state as times that were bad. Pure. */
final class Outages {

    private Outages() {}

    /**
     * Of all sources.
     *
     * @param changes by time
     * @param since those that were over before are left out
     */
    static List<Outage> of(List<StateChange> changes, Instant since) {
        Map<String, StateChange> open = new HashMap<>();
        List<Outage> outages = new ArrayList<>();
        for (StateChange change : changes) {
            StateChange before = open.remove(change.sourceId());
            if (before != null && change.since().isAfter(since)) {
                outages.add(new Outage(before.sourceId(), before.cause(), before.since(), change.since()));
            }
            if (change.cause().state().alarming()) {
                open.put(change.sourceId(), change);
            }
        }
        open.values().forEach(still -> outages.add(new Outage(still.sourceId(), still.cause(), still.since(), null)));
        return List.copyOf(outages);
    }
}
