package fengxiang.article;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Puts a person's marks on articles and takes them off, whoever else changes the articles at the same time. */
@Service
public class Marking {

    private static final int ATTEMPTS = 8;

    /** Articles that are read at once, with their texts. */
    private static final int AT_ONCE = 500;

    private final Elastic elastic;
    private final ArticleStore store;
    private final BulkWriter writer;
    private final String alias;

    Marking(Elastic elastic, ArticleStore store, BulkWriter writer, Indices indices) {
        this.elastic = elastic;
        this.store = store;
        this.writer = writer;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * Marks articles, for searches that follow.
     *
     * @param ids at most 10,000; of articles that searches see; others are left out
     * @return those that were not so before, in no order
     * @throws fengxiang.elastic.ElasticException when not all could be written; some may be
     */
    public Set<String> mark(Collection<String> ids, Mark mark, String user, boolean on) {
        Map<String, String> open = places(ids);
        Set<String> changed = new LinkedHashSet<>();
        for (int attempt = 0; attempt < ATTEMPTS && !open.isEmpty(); attempt++) {
            List<Write> writes = writes(open, mark.of(user), on);
            List<WriteResult> results = writes.isEmpty() ? List.of() : writer.writeVisibly("mark articles", writes);
            Map<String, String> overtaken = new HashMap<>();
            for (int i = 0; i < writes.size(); i++) {
                Write write = writes.get(i);
                switch (results.get(i).status()) {
                    case CREATED, WRITTEN -> changed.add(write.id());
                    case CONFLICT -> overtaken.put(write.id(), write.index());
                    case MISSING -> {} // It has just gone.
                    case REFUSED, UNAVAILABLE ->
                        throw Elastic.unavailable(
                                "mark articles", String.valueOf(results.get(i).reason()));
                }
            }
            open = overtaken;
        }
        if (!open.isEmpty()) {
            throw Elastic.unavailable("mark articles", "they are being written by others all the time");
        }
        return changed;
    }

    /** Only the marks are replaced, and only in the state that they were read in. */
    private List<Write> writes(Map<String, String> indexById, String value, boolean on) {
        List<Write> writes = new ArrayList<>();
        List<String> ids = List.copyOf(indexById.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Map<String, String> part = new HashMap<>();
            ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).forEach(id -> part.put(id, indexById.get(id)));
            store.find(part).forEach((id, found) -> {
                Set<String> marks = new LinkedHashSet<>(found.article().marks());
                if (on ? marks.add(value) : marks.remove(value)) {
                    String index = Objects.requireNonNull(part.get(id));
                    writes.add(Write.update(index, id, Map.of(ArticleField.MARKS.path(), marks))
                            .ifStill(found.version()));
                }
            });
        }
        return writes;
    }

    private Map<String, String> places(Collection<String> ids) {
        Map<String, String> places = new HashMap<>();
        if (ids.isEmpty()) {
            return places;
        }
        elastic.call(
                        "look for articles to mark",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .query(q -> q.ids(i -> i.values(List.copyOf(ids))))
                                        .size(ids.size())
                                        .source(f -> f.fetch(false))
                                        .trackTotalHits(t -> t.enabled(false)),
                                Void.class))
                .hits()
                .hits()
                .forEach(hit -> places.put(String.valueOf(hit.id()), hit.index()));
        return places;
    }
}
