package fengxiang.story;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.text.event.PairCounts;
import fengxiang.text.event.Rarity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which pairs of characters stand in many titles: the name that all articles of a topic share tells nothing. */
@Component
class Titles {

    private static final int MOST = 10_000;

    private final StoryStore store;
    private @Nullable PairCounts counts;

    Titles(StoryStore store) {
        this.store = store;
    }

    synchronized void add(String title) {
        counts().add(title);
    }

    synchronized Rarity rarity() {
        return counts();
    }

    /** Begins with the titles that are there: a backend that has just started must not find every word rare. */
    private PairCounts counts() {
        if (counts == null) {
            PairCounts read = new PairCounts();
            store.search(s -> s.size(MOST)
                            .query(q -> q.exists(e -> e.field("event")))
                            .source(f -> f.filter(i -> i.includes("id", "firstSeen", "title")))
                            .sort(o -> o.field(f -> f.field("publishedAt").order(SortOrder.Desc))))
                    .forEach(story -> {
                        if (story.title() != null) {
                            read.add(story.title());
                        }
                    });
            counts = read;
        }
        return counts;
    }
}
