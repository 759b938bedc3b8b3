package fengxiang.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is published on one day, whole and numbered. */
final class Calendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final long seed;
    private final LocalDate today;
    private final List<Item> fixed;

    Calendar(long seed, Instant anchor) {
        this.seed = seed;
        this.today = anchor.atZone(ZONE).toLocalDate();
        this.fixed = Stream.concat(
                        Peculiar.items(seed, anchor, ZONE).stream(), new Incident(seed, anchor).items().stream())
                .toList();
    }

    LocalDate today() {
        return today;
    }

    List<Item> day(LocalDate day) {
        List<Item> all = new ArrayList<>();
        for (Outlet outlet : Outlet.values()) {
            Draw draw = new Draw(seed, 7, day.toEpochDay(), outlet.ordinal());
            int count = draw.count(outlet.daily() * outlet.rhythm().share(day));
            for (int i = 0; i < count; i++) {
                all.add(item(outlet, day, Subjects.pick(outlet, draw), draw));
            }
        }
        Wave.ALL.forEach(wave -> wave(wave, day, all));
        fixed.stream()
                .filter(i -> i.at().atZone(ZONE).toLocalDate().equals(day))
                .forEach(all::add);
        return repeated(numbered(all, day), day);
    }

    private void wave(Wave wave, LocalDate day, List<Item> all) {
        Draw draw = new Draw(seed, 8, day.toEpochDay(), wave.from());
        int count = wave.on(day, today);
        for (int i = 0; i < count; i++) {
            Outlet outlet = draw.pick(wave.ours() ? OURS : PRESS);
            all.add(item(outlet, day, wave.topic(), draw));
        }
    }

    private static final List<Outlet> PRESS =
            Stream.of(Outlet.values()).filter(Outlet::newsroom).toList();
    private static final List<Outlet> OURS =
            List.of(Outlet.NEWSNET, Outlet.DAILY, Outlet.EVENING, Outlet.STATION, Outlet.NEWSNET, Outlet.PROVINCIAL);

    private static Item item(Outlet outlet, LocalDate day, String topic, Draw draw) {
        Instant at = day.atStartOfDay(ZONE).toInstant().plus(outlet.rhythm().moment(draw));
        return new Item(0, outlet, at, topic, draw.key(), Trait.PLAIN, null);
    }

    private static List<Item> numbered(List<Item> all, LocalDate day) {
        all.sort(Comparator.comparing(Item::at).thenComparing(Item::outlet).thenComparingLong(Item::seed));
        List<Item> out = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            out.add(all.get(i).numbered(day.toEpochDay() * 1000 + i));
        }
        return out;
    }

    /** Lets every seventh article of the press repeat an earlier one of another outlet. */
    private List<Item> repeated(List<Item> items, LocalDate day) {
        Draw draw = new Draw(seed, 9, day.toEpochDay());
        List<Item> out = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<Item> earlier = items.subList(0, i).stream()
                    .filter(e -> e.original() && e.outlet().newsroom() && e.outlet() != item.outlet())
                    .filter(e -> e.at().plusSeconds(1200).isBefore(item.at()))
                    .toList();
            boolean may = item.original() && item.outlet().newsroom() && !earlier.isEmpty();
            if (may && draw.chance(item.topic().equals("incident") ? 0.3 : 0.14)) {
                out.set(i, item.repeating(base(item, earlier, draw)));
            }
        }
        return List.copyOf(out);
    }

    /** An incident is repeated as an incident: same topic where there is one. */
    private static Item base(Item item, List<Item> earlier, Draw draw) {
        List<Item> alike =
                earlier.stream().filter(e -> e.topic().equals(item.topic())).toList();
        return draw.pick(alike.isEmpty() ? earlier : alike);
    }
}
