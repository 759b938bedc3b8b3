package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.text.event.Event;
import fengxiang.text.event.Grouping;
import fengxiang.text.event.Report;
import fengxiang.text.event.Verdicts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the events of stories: each joins the event whose reports are the most like it, or begins one. */
@Component
class Events {

    /** Reports of an event beyond these change its average no more. */
    private static final int MOST_REPORTS = 200;

    private final StoryStore store;
    private final Neighbours neighbours;
    private final Titles titles;
    private final EventVerdicts verdicts;

    Events(StoryStore store, Neighbours neighbours, Titles titles, EventVerdicts verdicts) {
        this.store = store;
        this.neighbours = neighbours;
        this.titles = titles;
        this.verdicts = verdicts;
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
        Decided decided = decided(story, assigned);
        Set<String> near = neighbours.of(story).stream()
                .map(other -> assigned.getOrDefault(other.id(), other))
                .map(StoryRecord::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        near.addAll(decided.wanted());
        Map<String, Event> events = events(near, assigned.values(), story.id());
        return Grouping.choose(report(story), events, decided.wanted(), decided.refused())
                .orElseGet(() -> nameOf(story));
    }

    /** An event is named after the story that begins it, unless others go by that name already. */
    private String nameOf(StoryRecord story) {
        Query others = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("event").value(story.id())))
                        .mustNot(n -> n.term(t -> t.field("id").value(story.id())))));
        return store.search(others, 1).isEmpty() ? story.id() : story.id() + "-" + UUID.randomUUID();
    }

    /** Events that people put the story into, and that they took it out of. */
    private record Decided(Set<String> wanted, Set<String> refused) {}

    private Decided decided(StoryRecord story, Map<String, StoryRecord> assigned) {
        List<EventVerdict> about = verdicts.about(List.of(story.id()));
        if (about.isEmpty()) {
            return new Decided(Set.of(), Set.of());
        }
        Map<String, StoryRecord> others = store.find(about.stream()
                .flatMap(v -> Stream.of(v.story(), v.other()))
                .filter(mark -> !mark.id().equals(story.id()))
                .toList());
        others.replaceAll((id, other) -> assigned.getOrDefault(id, other));
        Verdicts said = new Verdicts(about.stream().map(EventVerdict::plain).toList());
        return new Decided(
                said.wanted(story.id(), id -> event(others.get(id))),
                said.refused(story.id(), id -> event(others.get(id))));
    }

    private static @Nullable String event(@Nullable StoryRecord story) {
        return story == null ? null : story.event();
    }

    /** @param without the story that is looked for, which may still be in one of them */
    private Map<String, Event> events(Set<String> names, Collection<StoryRecord> assigned, String without) {
        Map<String, StoryRecord> reports = new TreeMap<>();
        for (String name : names) {
            Query theirs = Query.of(q -> q.term(t -> t.field("event").value(name)));
            store.search(theirs, MOST_REPORTS).forEach(story -> reports.put(story.id(), story));
        }
        assigned.stream().filter(s -> names.contains(String.valueOf(s.event()))).forEach(s -> reports.put(s.id(), s));
        reports.remove(without);
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
