package fengxiang.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The serious incident: a rumour about the station's fees that becomes news, is commented on, answered by the station
 * and followed up. It begins two hours before the demo's first instant and goes on for three days.
 */
final class Incident {

    static final Duration LEAD = Duration.ofHours(2);

    private static final List<Outlet> ANYWHERE = List.of(
            Outlet.NEWSNET,
            Outlet.OBSERVER,
            Outlet.PROVINCIAL,
            Outlet.NATIONAL,
            Outlet.EVENING,
            Outlet.DAILY,
            Outlet.NEWSNET,
            Outlet.OBSERVER);

    /** A kind of text, how many of it, within which minutes of the incident, and how early most of it comes. */
    private record Phase(String topic, List<Outlet> outlets, int count, int from, int until, double early) {}

    private static final List<Phase> PHASES = List.of(
            new Phase("rumour", List.of(Outlet.FORUM), 26, 0, 420, 1.5),
            new Phase("rumour", List.of(Outlet.REVIEWS), 8, 25, 600, 1.3),
            new Phase("incident", ANYWHERE, 56, 45, 900, 1.6),
            new Phase("criticism", ANYWHERE, 18, 150, 1900, 1.4),
            new Phase("rumour", List.of(Outlet.FORUM), 22, 420, 2600, 1.8),
            new Phase("clarify", List.of(Outlet.STATION), 1, 300, 301, 1),
            new Phase("clarify", ANYWHERE, 34, 310, 1500, 1.7),
            new Phase("clarify", List.of(Outlet.STATION, Outlet.GOVERNMENT), 3, 900, 2800, 1),
            new Phase("aftermath", ANYWHERE, 34, 1300, 4300, 1.2));

    private final List<Item> items;

    Incident(long seed, Instant anchor) {
        Instant start = anchor.truncatedTo(ChronoUnit.MINUTES).minus(LEAD);
        List<Item> all = new ArrayList<>();
        for (int p = 0; p < PHASES.size(); p++) {
            Draw draw = new Draw(seed, 5, p);
            for (int i = 0; i < PHASES.get(p).count(); i++) {
                all.add(item(PHASES.get(p), start, draw, i == 0));
            }
        }
        items = List.copyOf(all);
    }

    /** All publications of the incident, in no order. */
    List<Item> items() {
        return items;
    }

    private static Item item(Phase phase, Instant start, Draw draw, boolean first) {
        double share = first ? 0 : Math.pow(draw.unit(), phase.early());
        Duration after = Duration.ofMinutes(phase.from() + (long) (share * (phase.until() - phase.from())));
        Outlet outlet = draw.pick(phase.outlets());
        return new Item(0, outlet, start.plus(after), phase.topic(), draw.key(), Trait.PLAIN, null);
    }
}
