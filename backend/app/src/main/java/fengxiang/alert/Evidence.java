package fengxiang.alert;

import fengxiang.outlet.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an alert rests on. Articles are named by their ids only: what is erased is gone from here too.
 *
 * @param stories that counted, at most {@link #MOST}
 * @param events that these belong to, as far as it was known
 * @param articles the most telling first, at most {@link #SHOWN}
 * @param carriers outlets that carry them, at most {@link #MOST}
 * @param negative of the stories
 * @param sight how the topic's sources were
 * @param delaySeconds from publication to collection, the middle one; null: of none the minute is known
 */
public record Evidence(
        Set<String> stories,
        Set<String> events,
        List<String> articles,
        List<Carrier> carriers,
        long negative,
        Sight sight,
        @Nullable Long delaySeconds) {

    public static final int MOST = 500;
    public static final int SHOWN = 10;

    /** @param outlet its id; the host where it belongs to none */
    public record Carrier(String outlet, Tier tier) {}

    /**
     * How the sources were when it was decided.
     *
     * @param alive sources, of {@code all} that the topic may have something from
     * @param coverage share of what is usually published that they bring, 0 to 1
     */
    public record Sight(int alive, int all, double coverage) {}

    public Evidence {
        stories = Set.copyOf(stories);
        events = Set.copyOf(events);
        articles = List.copyOf(articles);
        carriers = List.copyOf(carriers);
    }

    public int carriers(Tier tier) {
        return (int) carriers.stream().filter(one -> one.tier() == tier).count();
    }

    /**
     * With what came later.
     *
     * @param later {@code negative} of all, of those before too
     */
    Evidence with(Evidence later) {
        return new Evidence(
                Set.copyOf(joined(stories, later.stories, MOST)),
                Set.copyOf(joined(events, later.events, MOST)),
                joined(articles, later.articles, SHOWN),
                joined(carriers, later.carriers, MOST),
                Math.max(negative, later.negative),
                later.sight,
                later.delaySeconds == null ? delaySeconds : later.delaySeconds);
    }

    /** Those of before first. */
    static <T> List<T> joined(Iterable<T> before, Iterable<T> later, int most) {
        Set<T> all = new LinkedHashSet<>();
        before.forEach(all::add);
        later.forEach(all::add);
        return new ArrayList<>(all).subList(0, Math.min(most, all.size()));
    }
}
