package fengxiang.watch;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.mention.MentionIndex;
import fengxiang.outlet.Tier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which tiers report on which topics all the time, at most ten minutes old: asked for with many stories. */
@Component
class Habits {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Tiers tiers;
    private final Elastic elastic;
    private final Clock clock;
    private final String alias;
    private final Map<Asked, Known> known = new ConcurrentHashMap<>();

    private record Asked(String topicId, Tier tier, Instant day) {}

    private record Known(boolean habit, Instant at) {}

    Habits(Tiers tiers, Elastic elastic, Clock clock, Indices indices) {
        this.tiers = tiers;
        this.elastic = elastic;
        this.clock = clock;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** Of outlets of this tier or a higher one. */
    boolean has(String topicId, Tier tier, Instant at) {
        Instant now = clock.instant();
        known.values()
                .removeIf(old -> old.at().plus(FRESH).isBefore(now) || old.at().isAfter(now));
        return known.computeIfAbsent(
                        new Asked(topicId, tier, Habit.to(at)), asked -> new Known(ask(topicId, tier, at), now))
                .habit();
    }

    private boolean ask(String topicId, Tier tier, Instant at) {
        HabitQuery query = new HabitQuery(topicId, tiers.hosts(tier), at);
        return Habit.is(HabitQuery.read(
                elastic.call("see who reports all the time", c -> c.search(query.of(alias), Void.class))
                        .aggregations()));
    }
}
