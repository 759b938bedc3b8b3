package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.text.event.Event;
import fengxiang.text.event.Grouping;
import fengxiang.text.event.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the events of stories: each joins the event whose reports are the most like it, or begins one. */
@Component
class Events {

    /** Reports of an event beyond these change its average no more. */
    private static final int MOST_REPORTS = 200;

    private final StoryStore store;
    private final Neighbours neighbours;
    private final Titles titles;

    Events(StoryStore store, Neighbours neighbours, Titles titles) {
        this.store = store;
        this.neighbours = neighbours;
        this.titles = titles;
    }

    /** The stories with their events, written down, by id. */
    Map<String, StoryRecord> assign(List<StoryRecord> stories) {
        Map<String, StoryRecord> assigned = new LinkedHashMap<>();
        if (stories.isEmpty()) {
            return assigned;
        }
        store.refresh();
        stories.forEach(story -> titles.add(Objects.requireNonNull(story.title())));
        for (StoryRecord story : stories) {
            assigned.put(story.id(), story.in(eventOf(story, assigned)));
        }
        store.put(assigned.values());
        return assigned;
    }

    /** @param assigned those of the same part of the work, which a search sees without their events */
    private String eventOf(StoryRecord story, Map<String, StoryRecord> assigned) {
        Set<String> near = neighbours.of(story).stream()
                .map(other -> assigned.getOrDefault(other.id(), other))
                .map(StoryRecord::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Event> events = events(near, assigned.values());
        return Grouping.choose(report(story), events, Set.of(), Set.of()).orElse(story.id());
    }

    private Map<String, Event> events(Set<String> names, Collection<StoryRecord> assigned) {
        Map<String, StoryRecord> reports = new TreeMap<>();
        for (String name : names) {
            Query theirs = Query.of(q -> q.term(t -> t.field("event").value(name)));
            store.search(theirs, MOST_REPORTS).forEach(story -> reports.put(story.id(), story));
        }
        assigned.stream().filter(s -> names.contains(String.valueOf(s.event()))).forEach(s -> reports.put(s.id(), s));
        Map<String, Event> events = new HashMap<>();
        reports.values().stream()
                .filter(StoryRecord::isTold)
                .forEach(story ->
                        events.merge(Objects.requireNonNull(story.event()), new Event(report(story)), (event, one) -> {
                            event.add(report(story));
                            return event;
                        }));
        return events;
    }

    private Report report(StoryRecord story) {
        return Report.of(
                Objects.requireNonNull(story.title()),
                Objects.requireNonNull(story.vector()),
                Objects.requireNonNull(story.publishedAt()),
                titles.rarity());
    }
}
