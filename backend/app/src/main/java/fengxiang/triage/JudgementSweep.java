package fengxiang.triage;

import fengxiang.elastic.ElasticException;
import fengxiang.mention.Mention.Copies;
import fengxiang.mention.Mentions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes each judgement into the mentions once more, when whatever was being written while it was made is there:
 * whoever died in between has left it open, and a copy that was read at the same moment may not know of it.
 */
@Component
class JudgementSweep {

    /** Longer than a mention takes from reading its verdict to being found. */
    static final Duration SETTLES = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(JudgementSweep.class);

    private final JudgementStore store;
    private final Judgements judgements;
    private final Mentions mentions;
    private final Clock clock;

    JudgementSweep(JudgementStore store, Judgements judgements, Mentions mentions, Clock clock) {
        this.store = store;
        this.judgements = judgements;
        this.mentions = mentions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT10S")
    void regularly() {
        try {
            step();
        } catch (ElasticException e) {
            log.warn("judgements were not settled, next attempt in 10 seconds: {}", e.getMessage());
        }
    }

    void step() {
        Instant until = clock.instant().minus(SETTLES);
        for (Judgement judgement : store.unsettled(until)) {
            store.find(judgement.id())
                    .filter(read -> read.document().version() == judgement.version())
                    .ifPresent(read -> {
                        Copies copies = new Copies(judgement.topicId(), judgement.story());
                        judgements.of(List.of(copies)).forEach(mentions::judge);
                        boolean unused = store.replaced(judgement.asSettled(), read);
                    });
        }
    }
}
