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
 * @param items empty as long as nobody has begun
 */
record SheetView(ShiftState state, boolean open, List<ItemView> items) {

    /** @param tick null: nobody has looked yet */
    record ItemView(
            String id,
            String word,
            String site,
            String url,
            @Nullable TickView tick) {}

    /** @param mine whether whoever asks has ticked it */
    record TickView(Instant at, String by, int finds, boolean mine) {}

    static SheetView of(ShiftState state, @Nullable PatrolList list, boolean open, List<Tick> ticks, String me) {
        Map<String, TickView> byItem = new HashMap<>();
        ticks.forEach(t -> byItem.put(t.item(), new TickView(t.at(), t.by(), t.finds(), t.by().equals(me))));
        List<ItemView> items = list == null
                ? List.of()
                : list.items().stream()
                        .map(i -> new ItemView(i.id(), i.word(), i.site(), i.url(), byItem.get(i.id())))
                        .toList();
        return new SheetView(state, open, items);
    }
}
