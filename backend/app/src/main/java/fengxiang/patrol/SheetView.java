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
record SheetView(ShiftState state, boolean open, List<String> missing, List<ItemView> items) {

    /** @param tick null: nobody has looked yet */
    record ItemView(
            String id,
            String word,
            String site,
            String url,
            @Nullable TickView tick) {}

    /** @param mine whether whoever asks has ticked it */
    record TickView(Instant at, String by, int finds, boolean mine) {}

    static SheetView nobodyHasBegun(ShiftState state) {
        return new SheetView(state, false, List.of(), List.of());
    }

    static List<ItemView> items(PatrolList list, List<Tick> ticks, String me) {
        Map<String, TickView> byItem = new HashMap<>();
        ticks.forEach(t -> byItem.put(t.item(), new TickView(t.at(), t.by(), t.finds(), t.by().equals(me))));
        return list.items().stream()
                .map(i -> new ItemView(i.id(), i.word(), i.site(), i.url(), byItem.get(i.id())))
                .toList();
    }
}
