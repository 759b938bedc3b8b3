package fengxiang.erase;

import fengxiang.account.Actor;
import fengxiang.article.ArticleTraces;
import fengxiang.article.Articles;
import fengxiang.platform.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Erases articles. The tombstone comes first: from then on nothing of the article is taken in any more, and whatever
 * dies afterwards, {@link ErasureSweep} finishes.
 */
@Service
public class Erasures {

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);

    private final Articles articles;
    private final TombstoneStore store;
    private final Purge purge;
    private final Clock clock;

    Erasures(Articles articles, TombstoneStore store, Purge purge, Clock clock) {
        this.articles = articles;
        this.store = store;
        this.purge = purge;
        this.clock = clock;
    }

    /**
     * Erases; when this returns the article is gone from the store. A search may still show it for a second.
     *
     * @param reason see {@link Reason}
     * @throws NotFoundException when there is no such article and never was
     * @throws ArticleHeldException when somebody needs it as evidence
     */
    Erasure erase(String articleId, Reason reason, Actor by) {
        Optional<Tombstone> earlier = store.find(articleId);
        if (earlier.isPresent()) {
            purge.carryOut(earlier.get());
            return Erasure.of(earlier.get());
        }
        ArticleTraces article =
                articles.traces(articleId).orElseThrow(() -> new NotFoundException("article", articleId));
        articles.heldBecause(articleId).ifPresent(why -> {
            throw new ArticleHeldException(why);
        });
        Tombstone tombstone = Tombstone.of(article, reason.text(), by.name(), clock.instant());
        store.raise(tombstone);
        purge.carryOut(tombstone);
        log.info("article {} was erased by {}", articleId, by.name());
        return Erasure.of(tombstone);
    }
}
