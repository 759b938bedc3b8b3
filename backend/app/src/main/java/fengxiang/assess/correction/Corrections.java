package fengxiang.assess.correction;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.Tone;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.sentiment.head.Kind;
import fengxiang.story.Stories;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people found, kept beside what the machine says. */
@Component
public class Corrections {

    private static final int MOST = 10_000;
    private static final int ATTEMPTS = 5;

    private final Elastic elastic;
    private final String alias;
    private final Documents<Correction> documents;
    private final Stories stories;

    Corrections(Elastic elastic, Indices indices, Stories stories) {
        this.elastic = elastic;
        this.alias = indices.alias(CorrectionIndex.CORRECTIONS);
        this.documents = new Documents<>(elastic, alias, Correction.class, "a correction", Correction::id);
        this.stories = stories;
    }

    /**
     * Labels by topic, for each story that has any; those of stories that became part of it are among them, the later
     * one before the earlier.
     */
    public Map<String, Map<String, Tone.Label>> of(Collection<String> storyIds) {
        Map<String, Set<String>> parts = stories.withParts(storyIds);
        Set<String> all = new HashSet<>();
        parts.values().forEach(all::addAll);
        List<Correction> found = all.isEmpty() ? List.of() : search(all);
        Map<String, Map<String, Tone.Label>> labels = new HashMap<>();
        parts.forEach((story, own) -> found.stream()
                .filter(c -> own.contains(c.story()))
                .forEach(
                        c -> labels.computeIfAbsent(story, s -> new HashMap<>()).put(c.topic(), c.label())));
        return labels;
    }

    /** The earlier before the later. */
    private List<Correction> search(Set<String> storyIds) {
        return documents.search(s -> s.size(MOST)
                .query(Terms.anyOf("story", storyIds))
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc))));
    }

    /** Corrections of articles in all, of one kind, the latest first; at most so many. */
    public List<Correction> latest(Kind kind, int most) {
        return documents.search(s -> s.size(most)
                .query(inAll(kind))
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc))));
    }

    /** How many there are of those; with a time, made later than that. */
    public long count(Kind kind, @Nullable Instant after) {
        Query later = Query.of(q -> q.range(r -> r.date(d -> d.field("at")
                .gt(Objects.requireNonNullElse(after, Instant.EPOCH).toString()))));
        return elastic.call(
                        "count corrections",
                        c -> c.count(n -> n.index(alias).query(q -> q.bool(b -> b.filter(inAll(kind), later)))))
                .count();
    }

    /** Those from before kinds were noted may be of any. */
    private static Query inAll(Kind kind) {
        Query noted = Query.of(q -> q.term(t -> t.field("kind").value(kind.toString())));
        Query unknown = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("kind")))));
        return Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("topic").value(Correction.IN_ALL)))
                        .should(noted, unknown)
                        .minimumShouldMatch("1")));
    }

    /** Writes one in the place of what was found before; somebody else may be doing the same. */
    void put(Correction correction) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Documents.Found<Correction>> before = documents.find(correction.id());
            boolean written = before.map(found -> documents.replaced(correction, found.version()))
                    .orElseGet(() -> documents.created(correction));
            if (written) {
                return;
            }
        }
        throw Elastic.unavailable("store a correction", "others change it all the time");
    }

    void remove(String story, String topic) {
        documents.delete(Correction.id(story, topic));
    }
}
