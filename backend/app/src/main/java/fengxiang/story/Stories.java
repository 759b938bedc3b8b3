package fengxiang.story;

import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door: puts articles into stories and stories into events. Called by one at a time, whoever holds the lease of
 * understanding.
 */
@Service
public class Stories {

    private final Copies copies;
    private final StoryStore store;
    private final Events events;
    private final Clock clock;

    Stories(Copies copies, StoryStore store, Events events, Clock clock) {
        this.copies = copies;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where an article belongs.
     *
     * @param told whether it is known what the story means; if not, {@link #tell} wants a vector
     */
    public record Standing(StoryMark story, boolean told) {}

    /**
     * An article of which more is known now.
     *
     * @param vector what it means; null where it was not looked for
     * @param grouped whether its event is wanted
     */
    public record Told(StoredArticle article, StoryMark story, float @Nullable [] vector, boolean grouped) {}

    /**
     * The stories of articles that a search can see, in their order. Stories that turn out to be one are noted as such
     * before this returns; {@link Merging} moves their articles.
     */
    public List<Standing> place(List<StoredArticle> articles) {
        List<StoredArticle> fresh =
                articles.stream().filter(a -> a.story() == null).toList();
        Map<String, List<StoredArticle>> found = new HashMap<>();
        List<List<StoredArticle>> each = copies.of(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            found.put(fresh.get(i).id(), each.get(i));
        }
        Map<String, StoryRecord> known =
                withTargets(Stream.concat(articles.stream(), each.stream().flatMap(List::stream))
                        .map(StoredArticle::story)
                        .filter(Objects::nonNull)
                        .toList());
        Placing placing = new Placing(known);
        List<StoryMark> marks = articles.stream()
                .map(a -> placing.place(a, found.getOrDefault(a.id(), List.of())))
                .toList();
        note(placing.merges(), known);
        return standings(marks, known);
    }

    /** For each story itself and all that became part of it. */
    public Map<String, Set<String>> withParts(Collection<String> stories) {
        Map<String, Set<String>> parts = new HashMap<>();
        stories.forEach(id -> parts.put(id, new HashSet<>(Set.of(id))));
        List<StoryRecord> open = store.mergedInto(parts.keySet());
        while (!open.isEmpty()) {
            Set<String> found = new HashSet<>();
            for (StoryRecord part : open) {
                String into = Objects.requireNonNull(part.mergedInto()).id();
                parts.values().stream().filter(own -> own.contains(into)).forEach(own -> {
                    if (own.add(part.id())) {
                        found.add(part.id());
                    }
                });
            }
            open = store.mergedInto(found);
        }
        return parts;
    }

    private List<Standing> standings(List<StoryMark> marks, Map<String, StoryRecord> known) {
        Map<String, StoryRecord> all = new HashMap<>(store.find(
                marks.stream().filter(m -> !known.containsKey(m.id())).toList()));
        all.putAll(known);
        return marks.stream()
                .map(mark -> {
                    StoryRecord record = all.get(mark.id());
                    return record == null ? new Standing(mark, false) : new Standing(record.mark(), record.isTold());
                })
                .toList();
    }

    /** Records of stories, and of those that they became part of. */
    private Map<String, StoryRecord> withTargets(Collection<StoryMark> marks) {
        Map<String, StoryRecord> known = new HashMap<>();
        Set<StoryMark> open = Set.copyOf(marks);
        while (!open.isEmpty()) {
            Map<String, StoryRecord> read = store.find(open);
            known.putAll(read);
            open = read.values().stream()
                    .map(StoryRecord::mergedInto)
                    .filter(target -> target != null && !known.containsKey(target.id()))
                    .collect(Collectors.toSet());
        }
        return known;
    }

    private void note(Collection<Placing.Merge> merges, Map<String, StoryRecord> known) {
        List<StoryRecord> ended = new ArrayList<>();
        for (Placing.Merge merge : merges) {
            StoryRecord record = known.getOrDefault(merge.from().id(), StoryRecord.of(merge.from()));
            ended.add(record.merged(merge.into(), clock.instant()));
        }
        if (!ended.isEmpty()) {
            store.put(ended);
        }
    }

    /**
     * Writes down what stories mean and finds their events.
     *
     * @return the stories of the articles as they are now, in their order
     */
    public List<StoryMark> tell(List<Told> told) {
        Map<String, StoryRecord> records =
                new LinkedHashMap<>(store.find(told.stream().map(Told::story).toList()));
        Map<String, StoryRecord> changed = new LinkedHashMap<>();
        for (Told one : told) {
            StoryRecord record = records.computeIfAbsent(one.story().id(), id -> StoryRecord.of(one.story()));
            if (!record.isTold() && one.vector() != null) {
                StoredArticle a = one.article();
                StoryRecord now = record.told(a.id(), a.title(), a.publishedAt(), one.vector());
                records.put(now.id(), now);
                changed.put(now.id(), now);
            }
        }
        store.put(changed.values());
        Set<String> grouped =
                told.stream().filter(Told::grouped).map(one -> one.story().id()).collect(Collectors.toSet());
        records.putAll(events.assign(records.values().stream()
                .filter(r -> grouped.contains(r.id()) && r.event() == null && r.isTold())
                .toList()));
        return told.stream()
                .map(one ->
                        Objects.requireNonNull(records.get(one.story().id())).mark())
                .toList();
    }
}
