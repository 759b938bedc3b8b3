package fengxiang.watch;

import fengxiang.elastic.ElasticException;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionsPlaced;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks at stories as soon as they are understood, so that people are told within seconds. What it misses, because the
 * backend dies or Elasticsearch is away, {@link StorySweep} finds.
 */
@Component
class StoryWatch {

    private static final Logger log = LoggerFactory.getLogger(StoryWatch.class);

    private final StoryRules rules;
    private final TaskScheduler scheduler;
    private final Clock clock;

    StoryWatch(StoryRules rules, TaskScheduler scheduler, Clock clock) {
        this.rules = rules;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whoever writes mentions does not wait. */
    @EventListener
    void see(MentionsPlaced placed) {
        List<Mention> fresh =
                placed.added().stream().filter(mention -> !mention.backfill()).toList();
        if (!fresh.isEmpty()) {
            var unused = scheduler.schedule(() -> check(fresh), clock.instant());
        }
    }

    private void check(List<Mention> fresh) {
        try {
            rules.check(fresh);
        } catch (ElasticException e) {
            log.warn("{} new stories were not looked at, they will be soon: {}", fresh.size(), e.getMessage());
        }
    }
}
