package fengxiang.patrol;

import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
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

/** What people do on a patrol: begin, add words, tick, untick. */
@Component
class PatrolDesk {

    /** After a shift what was looked at can still be entered. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final int MOST_FINDS = 999;

    /** More than anybody looks through in a shift; it also bounds the document. */
    private static final int MOST_ITEMS = 2_000;

    private static final int ATTEMPTS = 3;

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
        Slot slot = Slots.at(plans.all(), now);
        Optional<Documents.Found<PatrolList>> there = lists.find(slot.id());
        if (there.isPresent()) {
            return there.get().document();
        }
        PatrolList list = demandSensible(PatrolList.begin(slot, sites(), keywords.words(), now, by.name()));
        return lists.create(list) ? list : get(slot.id());
    }

    /** Adds the words that came into use since the list was made, as after a sudden incident. */
    PatrolList addWords(String id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Documents.Found<PatrolList> read = found(id);
            if (!now().isBefore(read.document().to())) {
                throw PatrolException.closed();
            }
            List<String> missing = missing(read.document());
            if (missing.isEmpty()) {
                return read.document();
            }
            PatrolList longer = demandSensible(read.document().with(sites(), missing));
            if (lists.replace(longer, read.version())) {
                return longer;
            }
        }
        throw PatrolException.contested();
    }

    /** Words in use that the list lacks, as long as they can be added. */
    List<String> missing(PatrolList list) {
        return now().isBefore(list.to()) ? list.missing(keywords.words()) : List.of();
    }

    PatrolList get(String id) {
        return found(id).document();
    }

    private Documents.Found<PatrolList> found(String id) {
        return lists.find(id).orElseThrow(() -> new NotFoundException("patrol-list", id));
    }

    private List<PatrolSite> sites() {
        List<PatrolSite> sites =
                plans.current().sites().stream().filter(PatrolSite::on).toList();
        if (sites.isEmpty()) {
            throw PatrolException.noSite();
        }
        return sites;
    }

    private static PatrolList demandSensible(PatrolList list) {
        if (list.items().isEmpty()) {
            throw PatrolException.nothingToLookFor();
        }
        if (list.total() > MOST_ITEMS) {
            throw PatrolException.tooLong(list.total(), MOST_ITEMS);
        }
        return list;
    }

    boolean isOpen(PatrolList list) {
        return now().isBefore(list.to().plus(GRACE));
    }

    /** Ticks a link, or corrects the number of finds of one's own tick; the time of looking stays. */
    void tick(String list, String item, int finds, Actor by) {
        if (finds < 0 || finds > MOST_FINDS) {
            throw new InvalidFieldException("finds", "The number of finds is " + finds + ".", "0 to " + MOST_FINDS);
        }
        demandOpen(list, item);
        Optional<Documents.Found<Tick>> there = ticks.find(Tick.id(list, item));
        there.ifPresent(t -> demandOwn(t.document(), by));
        Instant at = there.map(t -> t.document().at()).orElseGet(this::now);
        Tick tick = new Tick(list, item, at, by.name(), finds);
        if (!ticks.put(tick, there.map(Documents.Found::version).orElse(null))) {
            throw PatrolException.contested();
        }
    }

    /** Takes one's own tick back; nothing happens where there is none. */
    void untick(String list, String item, Actor by) {
        demandOpen(list, item);
        ticks.find(Tick.id(list, item)).ifPresent(t -> {
            demandOwn(t.document(), by);
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
