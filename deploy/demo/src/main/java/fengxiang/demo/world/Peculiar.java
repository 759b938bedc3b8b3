package fengxiang.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The articles whose pages are traps; they exist in every world, however small. */
final class Peculiar {

    private record Place(Trait trait, Outlet outlet, int daysBefore) {}

    private static final List<Place> PLACES = List.of(
            new Place(Trait.DISALLOWED, Outlet.NATIONAL, 3),
            new Place(Trait.DISALLOWED, Outlet.NEWSNET, 6),
            new Place(Trait.DISALLOWED, Outlet.FORUM, 4),
            new Place(Trait.NOINDEX, Outlet.PROVINCIAL, 5),
            new Place(Trait.NOINDEX_HEADER, Outlet.OBSERVER, 7),
            new Place(Trait.NOARCHIVE, Outlet.NATIONAL, 8),
            new Place(Trait.CANONICAL_HOME, Outlet.NEWSNET, 9),
            new Place(Trait.CANONICAL_ELSEWHERE, Outlet.OBSERVER, 10),
            new Place(Trait.CANONICAL_TWIN, Outlet.PROVINCIAL, 11),
            new Place(Trait.TRACKED, Outlet.NEWSNET, 2),
            new Place(Trait.TRACKED, Outlet.PROVINCIAL, 2),
            new Place(Trait.PRINTED, Outlet.NATIONAL, 12),
            new Place(Trait.SLOW, Outlet.EVENING, 13),
            new Place(Trait.MOVED, Outlet.DAILY, 14));

    private Peculiar() {}

    static List<Item> items(long seed, Instant anchor, ZoneId zone) {
        LocalDate today = anchor.atZone(zone).toLocalDate();
        List<Item> out = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            Place place = PLACES.get(i);
            Instant at = today.minusDays(place.daysBefore())
                    .atTime(10, 5 + i)
                    .atZone(zone)
                    .toInstant();
            out.add(item(place, at, new Draw(seed, 6, i)));
        }
        Instant recent = anchor.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(50));
        out.add(item(new Place(Trait.UPDATED, Outlet.NEWSNET, 0), recent, new Draw(seed, 6, 99)));
        return out;
    }

    private static Item item(Place place, Instant at, Draw draw) {
        String topic = Subjects.pick(place.outlet(), draw);
        return new Item(0, place.outlet(), at, topic, draw.key(), place.trait(), null);
    }
}
