package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door for people: what an event consists of, what is like it, and what they decide of it. */
@Service
public class EventDesk {

    private static final int MOST = 200;

    private final StoryStore store;
    private final Neighbours neighbours;
    private final EventVerdicts verdicts;
    private final Clock clock;

    EventDesk(StoryStore store, Neighbours neighbours, EventVerdicts verdicts, Clock clock) {
        this.store = store;
        this.neighbours = neighbours;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * A report: a story as one of its copies tells it.
     *
     * @param event null: not asked
     */
    public record EventReport(
            String story, @Nullable String event, String articleId, String title, Instant publishedAt) {}

    /** The story's event: its reports by time, at most 200; the story alone where it has no event. */
    public List<EventReport> reports(String story) {
        StoryRecord own = find(story);
        if (own.event() == null) {
            return told(List.of(own));
        }
        Query event = Query.of(q -> q.term(t -> t.field("event").value(own.event())));
        return told(store.search(s -> s.query(event).size(MOST).sort(o -> o.field(f -> f.field("publishedAt")))));
    }

    /** Stories that mean nearly the same and are in other events, or in none; the nearest first. */
    public List<EventReport> near(String story) {
        StoryRecord own = find(story);
        if (!own.isTold()) {
            return List.of();
        }
        return told(neighbours.of(own).stream()
                .filter(other -> own.event() == null || !own.event().equals(other.event()))
                .toList());
    }

    /**
     * Notes what a person decided; the stories and their mentions follow in a moment.
     *
     * @param story the one that is taken out where they are parted
     */
    public void decide(String story, String other, boolean together, String by) {
        if (story.equals(other)) {
            throw new InvalidFieldException("other", "A story is always together with itself.", "another story");
        }
        StoryRecord one = find(story);
        StoryRecord two = find(other);
        if (one.event() == null || two.event() == null) {
            String field = one.event() == null ? "story" : "other";
            throw new InvalidFieldException(field, "It concerns no topic, and has no event therefore.", null);
        }
        verdicts.put(EventVerdict.of(one.mark(), two.mark(), together, by, clock.instant()));
    }

    private StoryRecord find(String story) {
        Query byId = Query.of(q -> q.term(t -> t.field("id").value(story)));
        return store.search(byId, 1).stream().findFirst().orElseThrow(() -> new NotFoundException("story", story));
    }

    private static List<EventReport> told(List<StoryRecord> stories) {
        return stories.stream()
                .filter(StoryRecord::isTold)
                .map(s -> new EventReport(
                        s.id(),
                        s.event(),
                        Objects.requireNonNull(s.articleId()),
                        Objects.requireNonNull(s.title()),
                        Objects.requireNonNull(s.publishedAt())))
                .toList();
    }
}
