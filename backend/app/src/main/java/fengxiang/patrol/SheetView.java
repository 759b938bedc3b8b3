package fengxiang.patrol;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of a shift as people work on it.
 *
 * @param open whether links can be ticked
 * @param missing words that came into use since it was made and can be added to it
 * @param items empty as long as nobody has begun
 */
record SheetView(ShiftState state, boolean open, List<String> missing, List<SheetItem> items) {

    /** @param tick null: nobody has looked yet */
    record SheetItem(
            String id,
            String word,
            String site,
            String url,
            @Nullable SheetTick tick) {}

    /** @param mine whether whoever asks has ticked it */
    record SheetTick(Instant at, String by, int finds, boolean mine) {}

    static SheetView nobodyHasBegun(ShiftState state) {
        return new SheetView(state, false, List.of(), List.of());
    }

    static List<SheetItem> items(PatrolList list, List<Tick> ticks, String me) {
        Map<String, SheetTick> byItem = new HashMap<>();
        ticks.forEach(t -> byItem.put(t.item(), new SheetTick(t.at(), t.by(), t.finds(), t.by().equals(me))));
        return list.items().stream()
                .map(i -> new SheetItem(i.id(), i.word(), i.site(), i.url(), byItem.get(i.id())))
                .toList();
    }
}
