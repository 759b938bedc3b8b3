package fengxiang.patrol;

import fengxiang.elastic.Documents;
import fengxiang.patrol.ShiftState.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How the patrols went, for whoever has to know: pages, alerts, reports. */
@Service
public class Patrols {

    private final Plans plans;
    private final ListStore lists;
    private final TickStore ticks;
    private final Clock clock;

    Patrols(Plans plans, ListStore lists, TickStore ticks, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.ticks = ticks;
        this.clock = clock;
    }

    /** The shift that is on. */
    public ShiftState current() {
        Instant now = clock.instant();
        Slot slot = Slots.at(plans.all(), now);
        PatrolList list = lists.find(slot.id()).map(Documents.Found::document).orElse(null);
        Map<String, TickStore.Sum> sums = list == null ? Map.of() : ticks.sums(List.of(list.id()));
        return state(slot, list, sums, now);
    }

    ShiftState of(PatrolList list, Instant now) {
        return state(list.slot(), list, ticks.sums(List.of(list.id())), now);
    }

    /**
     * The shifts of some days, the latest first: those with a list, those that were missed since the first patrol ever,
     * and the one that is on. Shifts that begin later are left out.
     *
     * @param first and {@code last}: days in Shanghai, both included
     */
    public List<ShiftState> between(LocalDate first, LocalDate last) {
        Instant now = clock.instant();
        Map<String, PatrolList> made = new LinkedHashMap<>();
        lists.between(first, last).forEach(list -> made.put(list.id(), list));
        Map<String, TickStore.Sum> sums = ticks.sums(made.keySet());
        List<ShiftState> states = new ArrayList<>();
        made.values().forEach(list -> states.add(state(list.slot(), list, sums, now)));
        planned(first, last, now).stream()
                .filter(slot -> !made.containsKey(slot.id()))
                .forEach(slot -> states.add(state(slot, null, sums, now)));
        states.sort(Comparator.comparing(ShiftState::from).reversed());
        return states;
    }

    /** Shifts that have begun: the one that is on, and those since the first patrol. */
    private List<Slot> planned(LocalDate first, LocalDate last, Instant now) {
        List<PatrolPlan> versions = plans.all();
        Instant since = lists.first().map(PatrolList::from).orElse(now);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> Slots.of(versions, day).stream())
                .filter(s -> !s.from().isAfter(now))
                .filter(s -> s.to().isAfter(now) || !s.from().isBefore(since))
                .toList();
    }

    private static ShiftState state(
            Slot slot, @Nullable PatrolList list, Map<String, TickStore.Sum> sums, Instant now) {
        TickStore.Sum sum = sums.getOrDefault(slot.id(), TickStore.Sum.NONE);
        int total = list == null ? 0 : list.total();
        return new ShiftState(
                slot.id(),
                slot.day(),
                slot.shift(),
                slot.from(),
                slot.to(),
                progress(list == null, total == sum.done(), now.isBefore(slot.to())),
                list == null ? null : list.startedBy(),
                total,
                sum.done(),
                sum.finds(),
                sum.people());
    }

    private static Progress progress(boolean nobody, boolean all, boolean on) {
        if (nobody) {
            return on ? Progress.DUE : Progress.MISSED;
        }
        if (all) {
            return Progress.COMPLETE;
        }
        return on ? Progress.RUNNING : Progress.INCOMPLETE;
    }
}
