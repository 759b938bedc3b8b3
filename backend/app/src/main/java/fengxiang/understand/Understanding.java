package fengxiang.understand;

import fengxiang.article.Understandings;
import fengxiang.article.Understandings.Seen;
import fengxiang.article.Understandings.Settled;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.WorkLease;
import fengxiang.mention.Mentions;
import fengxiang.mention.Placed;
import fengxiang.story.Merging;
import fengxiang.story.Regrouping;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the articles that wait: those that concern a topic, or whose content is new; then, while nothing waits, those
 * that concern nothing. An article names a topic before the mention is written, and until the mention is gone; whoever
 * dies in between leaves it waiting, and the next does the same again.
 */
@Component
class Understanding {

    static final String WORK = "understanding";

    private static final Logger log = LoggerFactory.getLogger(Understanding.class);
    private static final Duration TERM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;
    private static final int PARTS = 20;

    /** A small part of a second's work: reading what concerns nothing must not be felt by anybody. */
    private static final int AT_ONCE_IDLE = 8;

    private final Understandings articles;
    private final Mentions mentions;
    private final Reader reader;
    private final Merging merging;
    private final Regrouping regrouping;
    private final Leases leases;
    private final Arrivals arrivals;
    private final UnderstandProperties properties;

    Understanding(
            Understandings articles,
            Mentions mentions,
            Reader reader,
            Merging merging,
            Regrouping regrouping,
            Leases leases,
            Arrivals arrivals,
            UnderstandProperties properties) {
        this.articles = articles;
        this.mentions = mentions;
        this.reader = reader;
        this.merging = merging;
        this.regrouping = regrouping;
        this.leases = leases;
        this.arrivals = arrivals;
        this.properties = properties;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    synchronized void regularly() {
        try {
            if (!work() && properties.idle() && !arrivals.areMany()) {
                idle();
            }
        } catch (ElasticException e) {
            log.warn("articles wait to be understood, next attempt in a second: {}", e.getMessage());
        }
    }

    /**
     * What has just been stored is seen and read.
     *
     * @param begun told once it is this one's turn: what is stored from then on needs another one
     */
    synchronized void atOnce(Runnable begun) {
        begun.run();
        try {
            articles.refresh();
            boolean unused = work();
        } catch (ElasticException e) {
            log.debug("new articles were not read at once, they will be soon: {}", e.getMessage());
        }
    }

    /**
     * What waits, stories that have to be joined, and events that people have decided on.
     *
     * @return false: nothing waited
     */
    boolean work() {
        if (articles.waiting(1).isEmpty() && !merging.isOpen() && !regrouping.isOpen()) {
            return false;
        }
        leases.acquire(WORK, TERM).ifPresent(lease -> {
            try (lease) {
                merging.step();
                regrouping.step();
                parts(lease);
            }
        });
        return true;
    }

    /** A few of those that concern nothing. */
    void idle() {
        if (!articles.unread(1).isEmpty()) {
            leases.acquire(WORK, TERM).ifPresent(lease -> {
                try (lease) {
                    settle(articles.unread(AT_ONCE_IDLE), lease);
                }
            });
        }
    }

    private void parts(WorkLease lease) {
        for (int part = 0; part < PARTS && lease.renew(); part++) {
            List<Seen> waiting = articles.waiting(AT_ONCE);
            settle(waiting, lease);
            if (waiting.size() < AT_ONCE) {
                return;
            }
            articles.refresh();
        }
    }

    private void settle(List<Seen> seen, WorkLease lease) {
        List<Settled> found = reader.read(seen);
        if (lease.held()) {
            place(found);
        }
    }

    private void place(List<Settled> found) {
        List<Settled> announced = articles.announce(found);
        mentions.place(announced.stream()
                .map(one -> new Placed(one.article(), one.seen().article().topics()))
                .toList());
        int again = articles.settle(announced) + found.size() - announced.size();
        log.debug("{} articles were read, {} wait again", found.size(), again);
    }
}
