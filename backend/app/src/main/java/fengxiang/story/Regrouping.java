package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.StoryMark;
import fengxiang.article.Understandings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what people decided of events. Can be repeated: whoever dies in between leaves the verdict open. */
@Component
public class Regrouping {

    private static final int AT_ONCE = 100;

    private final EventVerdicts verdicts;
    private final StoryStore store;
    private final Events events;
    private final Understandings articles;

    Regrouping(EventVerdicts verdicts, StoryStore store, Events events, Understandings articles) {
        this.verdicts = verdicts;
        this.store = store;
        this.events = events;
        this.articles = articles;
    }

    /** Whether something was decided and not carried out. */
    public boolean isOpen() {
        return !verdicts.open(1).isEmpty();
    }

    /** One step; called by whoever holds the lease of understanding. */
    public void step() {
        for (EventVerdict verdict : verdicts.open(AT_ONCE)) {
            carryOut(verdict);
            verdicts.done(verdict);
        }
    }

    private void carryOut(EventVerdict verdict) {
        Map<String, StoryRecord> records = store.find(List.of(verdict.story(), verdict.other()));
        StoryRecord story = records.get(verdict.story().id());
        StoryRecord other = records.get(verdict.other().id());
        String event = event(story);
        String another = event(other);
        if (story == null || event == null || another == null) {
            return;
        }
        if (verdict.together() && !event.equals(another)) {
            join(event, another);
        } else if (!verdict.together() && event.equals(another)) {
            store.refresh();
            follow(events.assign(List.of(story.in(null))).values());
        }
    }

    private static @Nullable String event(@Nullable StoryRecord story) {
        return story == null ? null : story.event();
    }

    /** All reports of the one go to the other. */
    private void join(String event, String ending) {
        store.refresh();
        Query theirs = Query.of(q -> q.term(t -> t.field("event").value(ending)));
        store.each(theirs, part -> {
            List<StoryRecord> moved =
                    part.stream().map(story -> story.in(event)).toList();
            store.put(moved);
            follow(moved);
        });
    }

    /** The articles name the event of their story, and their mentions follow. */
    private void follow(Collection<StoryRecord> moved) {
        for (StoryRecord story : moved) {
            StoryMark mark = story.mark();
            Query copies =
                    Query.of(q -> q.term(t -> t.field(ArticleField.STORY.path()).value(story.id())));
            boolean unused = articles.each(copies, AT_ONCE, part -> {
                articles.move(part, mark);
                return true;
            });
        }
    }
}
