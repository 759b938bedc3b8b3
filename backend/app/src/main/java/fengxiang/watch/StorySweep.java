package fengxiang.watch;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.mention.Mentions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes once more through what was written since it last did, so that no story is missed whatever dies. Where it stands
 * is noted only after all before was looked at.
 */
@Component
class StorySweep {

    static final String MARK = "stories";

    private static final Logger log = LoggerFactory.getLogger(StorySweep.class);
    private static final Duration TERM = Duration.ofMinutes(1);

    /** A mention is written a moment after the time it says, and longer where Elasticsearch is busy. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    /** The first sweep of all looks back so far. */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private final Mentions mentions;
    private final StoryRules rules;
    private final WatchMarks marks;
    private final Leases leases;
    private final Clock clock;

    StorySweep(Mentions mentions, StoryRules rules, WatchMarks marks, Leases leases, Clock clock) {
        this.mentions = mentions;
        this.rules = rules;
        this.marks = marks;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
    void regularly() {
        try {
            sweep();
        } catch (ElasticException e) {
            log.warn("new stories were not looked at once more, next attempt in half a minute: {}", e.getMessage());
        }
    }

    void sweep() {
        leases.acquire("alert-stories", TERM).ifPresent(lease -> {
            try (lease) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                Instant before = marks.read(MARK).orElse(now.minus(BEGINNING));
                // after a clock was set back nothing is passed over
                Instant from = before.isAfter(now) ? now : before;
                mentions.eachPlaced(from.minus(OVERLAP), now, part -> {
                    rules.check(part);
                    lease.renew();
                });
                marks.write(MARK, now);
            }
        });
    }
}
