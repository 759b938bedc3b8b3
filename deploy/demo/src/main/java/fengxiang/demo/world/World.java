package fengxiang.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fictional city's publications. Thread-safe; memory grows by some ten kilobytes a simulated day. */
public final class World {

    private final Calendar calendar;
    private final Composer composer = new Composer(new Texts());
    private final LocalDate first;
    private final Sample sample;
    private final Map<LocalDate, List<Item>> days = new ConcurrentHashMap<>();

    /**
     * @param anchor the demo's first instant: the incident began two hours before
     * @param pastDays how many days before the anchor's the world begins
     * @param limit articles up to the anchor; a number beyond the whole world's keeps all
     */
    public World(long seed, Instant anchor, int pastDays, int limit) {
        calendar = new Calendar(seed, anchor);
        first = calendar.today().minusDays(pastDays);
        List<Item> past = first.datesUntil(calendar.today().plusDays(1))
                .flatMap(d -> calendar.day(d).stream())
                .filter(i -> !i.at().isAfter(anchor))
                .toList();
        sample = new Sample(past, limit);
    }

    /** What is published from the world's beginning to an instant, in order of publication. */
    public Stream<Item> until(Instant now) {
        LocalDate last = now.atZone(Calendar.ZONE).toLocalDate();
        return last.isBefore(first)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1))
                        .flatMap(d -> day(d).stream())
                        .filter(i -> !i.at().isAfter(now));
    }

    /** The same for one outlet. */
    public List<Item> of(Outlet outlet, Instant now) {
        return until(now).filter(i -> i.outlet() == outlet).toList();
    }

    /** Up to {@code most} articles of the same outlet before an article, from its own day and the week before it. */
    public List<Item> before(Item item, int most) {
        LocalDate day = LocalDate.ofEpochDay(item.id() / 1000);
        LocalDate from = day.minusDays(7).isBefore(first) ? first : day.minusDays(7);
        List<Item> earlier = from.datesUntil(day.plusDays(1))
                .flatMap(d -> day(d).stream())
                .filter(i -> i.outlet() == item.outlet() && i.id() < item.id())
                .filter(i -> i.trait() == Trait.PLAIN)
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - most), earlier.size());
    }

    /** An article by its number, if it is published by then. */
    public Optional<Item> item(long id, Instant now) {
        LocalDate day = LocalDate.ofEpochDay(id / 1000);
        boolean known =
                !day.isBefore(first) && !day.isAfter(now.atZone(Calendar.ZONE).toLocalDate());
        return known
                ? day(day).stream()
                        .filter(i -> i.id() == id && !i.at().isAfter(now))
                        .findFirst()
                : Optional.empty();
    }

    /** The text of an article as it reads at an instant. */
    public Story story(Item item, Instant now) {
        return composer.story(item, now);
    }

    /** Who wrote a post of a forum thread (0: the first post) or a review. */
    public static Person writer(Item item, int post) {
        return People.writer(Planting.writer(item.seed(), post));
    }

    private List<Item> day(LocalDate day) {
        return days.computeIfAbsent(
                day, d -> calendar.day(d).stream().filter(i -> sample.has(i)).collect(Collectors.toUnmodifiableList()));
    }
}
