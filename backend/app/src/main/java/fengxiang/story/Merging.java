package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.StoryMark;
import fengxiang.article.Understandings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Moves the articles of stories that became part of another. That they did is written before; so whoever dies leaves
 * only work that is found again.
 */
@Component
public class Merging {

    /** So long after the merger an article may still be written that was read before it. */
    static final Duration SETTLES = Duration.ofSeconds(90);

    private static final int AT_ONCE = 100;

    private final StoryStore store;
    private final Understandings articles;
    private final Clock clock;

    Merging(StoryStore store, Understandings articles, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.clock = clock;
    }

    /** Whether there is something to move. */
    public boolean isOpen() {
        return !open(1).isEmpty();
    }

    /** One step; called by whoever holds the lease of understanding. */
    public void step() {
        open(AT_ONCE).forEach(this::move);
    }

    private List<StoryRecord> open(int most) {
        return store.search(Query.of(q -> q.exists(e -> e.field("mergedAt"))), most);
    }

    private void move(StoryRecord ended) {
        StoryMark into = last(ended);
        Query theirs =
                Query.of(q -> q.term(t -> t.field(ArticleField.STORY.path()).value(ended.id())));
        boolean unused = articles.each(theirs, AT_ONCE, part -> {
            articles.move(part, into);
            return true;
        });
        Instant settled = Objects.requireNonNull(ended.mergedAt()).plus(SETTLES);
        if (!clock.instant().isBefore(settled) && articles.count(theirs) == 0) {
            store.put(List.of(ended.merged(into, null)));
        }
    }

    private StoryMark last(StoryRecord ended) {
        StoryMark into = Objects.requireNonNull(ended.mergedInto());
        StoryRecord target = store.find(List.of(into)).get(into.id());
        if (target == null) {
            return into;
        }
        return target.mergedInto() == null ? target.mark() : last(target);
    }
}
