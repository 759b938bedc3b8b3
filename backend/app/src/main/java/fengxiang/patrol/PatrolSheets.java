package fengxiang.patrol;

import fengxiang.account.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a page shows of one shift. */
@Component
class PatrolSheets {

    private final Patrols patrols;
    private final ListStore lists;
    private final TickStore ticks;
    private final PatrolDesk desk;
    private final Clock clock;

    PatrolSheets(Patrols patrols, ListStore lists, TickStore ticks, PatrolDesk desk, Clock clock) {
        this.patrols = patrols;
        this.lists = lists;
        this.ticks = ticks;
        this.desk = desk;
        this.clock = clock;
    }

    SheetView current(Actor me) {
        ShiftState state = patrols.current();
        return lists.find(state.id())
                .map(found -> of(found.document(), me))
                .orElseGet(() -> SheetView.nobodyHasBegun(state));
    }

    SheetView of(PatrolList list, Actor me) {
        Instant now = clock.instant();
        List<SheetView.SheetItem> items = SheetView.items(list, ticks.of(list.id()), me.name());
        return new SheetView(patrols.of(list, now), desk.isOpen(list), desk.missing(list), items);
    }
}
