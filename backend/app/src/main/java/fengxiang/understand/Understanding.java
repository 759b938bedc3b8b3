package fengxiang.understand;

import fengxiang.article.Understandings;
import fengxiang.article.Understandings.Seen;
import fengxiang.article.Understandings.Settled;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.mention.Mentions;
import fengxiang.mention.Mentions.Placed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Matches the articles that wait: those that concern a topic, or whose content is new. An article names a topic before
 * the mention is written, and until the mention is gone; whoever dies in between leaves it waiting, and the next does
 * the same again.
 */
@Component
class Understanding {

    static final String WORK = "understanding";

    private static final Logger log = LoggerFactory.getLogger(Understanding.class);
    private static final Duration TERM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Understandings articles;
    private final Mentions mentions;
    private final Matches matches;
    private final Leases leases;

    Understanding(Understandings articles, Mentions mentions, Matches matches, Leases leases) {
        this.articles = articles;
        this.mentions = mentions;
        this.matches = matches;
        this.leases = leases;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void regularly() {
        try {
            work();
        } catch (ElasticException e) {
            log.warn("articles wait to be understood, next attempt in a second: {}", e.getMessage());
        }
    }

    /** As many as go at once. */
    void work() {
        if (!articles.waiting(1).isEmpty()) {
            leases.acquire(WORK, TERM).ifPresent(lease -> {
                try (lease) {
                    settle(articles.waiting(AT_ONCE), lease);
                }
            });
        }
    }

    private void settle(List<Seen> waiting, WorkLease lease) {
        List<Settled> settled = waiting.stream().map(this::settled).toList();
        if (lease.held()) {
            place(settled);
        }
    }

    private Settled settled(Seen seen) {
        Matches.Found found = matches.of(seen.article());
        return new Settled(seen, List.copyOf(found.topics()), found.number());
    }

    private void place(List<Settled> found) {
        List<Settled> announced = articles.announce(found);
        mentions.place(announced.stream()
                .map(one -> new Placed(one.seen().article(), Set.copyOf(one.topics())))
                .toList());
        int again = articles.settle(announced) + found.size() - announced.size();
        log.debug("{} articles were matched, {} wait again", found.size(), again);
    }
}
