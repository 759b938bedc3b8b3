package fengxiang.patrol;

import fengxiang.account.Actor;
import fengxiang.keyword.Keywords;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people do on a patrol: begin, tick, untick. */
@Component
class PatrolDesk {

    /** After a shift what was looked at can still be entered. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int MOST_FINDS = 999;

    private final Plans plans;
    private final Keywords keywords;
    private final ListStore lists;
    private final TickStore ticks;
    private final Clock clock;

    PatrolDesk(Plans plans, Keywords keywords, ListStore lists, TickStore ticks, Clock clock) {
        this.plans = plans;
        this.keywords = keywords;
        this.lists = lists;
        this.ticks = ticks;
        this.clock = clock;
    }

    /** The list of the shift that is on: made now, or there already. */
    PatrolList begin(Actor by) {
        Instant now = now();
        Plan plan = plans.current();
        Slot slot = Slots.at(plan, now);
        Optional<PatrolList> there = lists.find(slot.id());
        if (there.isPresent()) {
            return there.get();
        }
        List<String> words = keywords.words();
        List<Site> sites = plan.sites().stream().filter(Site::on).toList();
        if (words.isEmpty()) {
            throw PatrolException.nothingToLookFor();
        }
        if (sites.isEmpty()) {
            throw PatrolException.noSite();
        }
        PatrolList list = PatrolList.begin(slot, sites, words, now, by.name());
        return lists.create(list) ? list : get(slot.id());
    }

    PatrolList get(String id) {
        return lists.find(id).orElseThrow(() -> new NotFoundException("patrol-list", id));
    }

    boolean isOpen(PatrolList list) {
        return now().isBefore(list.to().plus(GRACE));
    }

    /** Ticks a link, or corrects the number of finds of one's own tick. */
    void tick(String list, String item, int finds, Actor by) {
        if (finds < 0 || finds > MOST_FINDS) {
            throw new InvalidFieldException("finds", "The number of finds is " + finds + ".", "0 to " + MOST_FINDS);
        }
        demandOpen(list, item);
        Optional<TickStore.Found> there = ticks.find(Tick.id(list, item));
        there.ifPresent(t -> demandOwn(t.tick(), by));
        Tick tick = new Tick(list, item, now(), by.name(), finds);
        if (!ticks.put(tick, there.map(TickStore.Found::version).orElse(null))) {
            throw PatrolException.contested();
        }
    }

    /** Takes one's own tick back; nothing happens where there is none. */
    void untick(String list, String item, Actor by) {
        demandOpen(list, item);
        ticks.find(Tick.id(list, item)).ifPresent(t -> {
            demandOwn(t.tick(), by);
            if (!ticks.remove(t)) {
                throw PatrolException.contested();
            }
        });
    }

    private void demandOpen(String listId, String item) {
        PatrolList list = get(listId);
        if (list.item(item).isEmpty()) {
            throw new NotFoundException("patrol-item", item);
        }
        if (!isOpen(list)) {
            throw PatrolException.closed();
        }
    }

    private static void demandOwn(Tick tick, Actor by) {
        if (!tick.by().equals(by.name())) {
            throw PatrolException.anothers(tick.by());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
