package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.text.event.Grouping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The stories that mean nearly the same, published not long before or after. */
@Component
class Neighbours {

    private static final int WANTED = 20;
    private static final int LOOKED_AT = 100;

    private final StoryStore store;

    Neighbours(StoryStore store) {
        this.store = store;
    }

    /** The nearest first, without the story itself; estimated, as every search for neighbours is. */
    List<StoryRecord> of(StoryRecord story) {
        List<Float> vector = new ArrayList<>();
        for (float coordinate : Objects.requireNonNull(story.vector())) {
            vector.add(coordinate);
        }
        Query near = near(Objects.requireNonNull(story.publishedAt()), story.id());
        return store.search(s -> s.size(WANTED)
                .knn(k -> k.field("vector")
                        .queryVector(vector)
                        .k(WANTED)
                        .numCandidates(LOOKED_AT)
                        .filter(near)));
    }

    private static Query near(Instant published, String itself) {
        Instant from = published.minus(Grouping.LONGEST_GAP);
        Instant to = published.plus(Grouping.LONGEST_GAP);
        return Query.of(q -> q.bool(b -> b.filter(f -> f.range(r ->
                        r.date(d -> d.field("publishedAt").gte(from.toString()).lte(to.toString()))))
                .mustNot(n -> n.term(t -> t.field("id").value(itself)))));
    }
}
