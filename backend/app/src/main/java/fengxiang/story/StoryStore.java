package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.StoryMark;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Write;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The records of stories in Elasticsearch. Written by whoever holds the lease of understanding, and by people. */
@Component
class StoryStore {

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 500;

    private final Elastic elastic;
    private final ByIds byIds;
    private final BulkWriter writer;
    private final Scan scan;
    private final Indices indices;
    private final String alias;

    StoryStore(Elastic elastic, ByIds byIds, BulkWriter writer, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.byIds = byIds;
        this.writer = writer;
        this.scan = scan;
        this.indices = indices;
        this.alias = indices.alias(StoryIndex.STORIES);
    }

    /** As they are at this moment, by id; those that there are. */
    Map<String, StoryRecord> find(Collection<StoryMark> marks) {
        List<ByIds.Place> places = marks.stream()
                .distinct()
                .map(mark -> new ByIds.Place(indexOf(mark), mark.id()))
                .toList();
        Map<String, StoryRecord> found = new HashMap<>();
        byIds.find("read stories", places, StoryRecord.class).forEach(one -> found.put(one.id(), one.document()));
        return found;
    }

    /** What a search finds; {@code question} adds query, size and order. */
    List<StoryRecord> search(UnaryOperator<SearchRequest.Builder> question) {
        return elastic
                .call(
                        "look for stories",
                        c -> c.search(
                                question.apply(new SearchRequest.Builder()
                                                .index(alias)
                                                .ignoreUnavailable(true)
                                                .trackTotalHits(t -> t.enabled(false)))
                                        .build(),
                                StoryRecord.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    List<StoryRecord> search(Query query, int most) {
        return search(s -> s.query(query).size(most));
    }

    /** Hands over all that the query finds, in parts. */
    void each(Query query, Consumer<List<StoryRecord>> take) {
        Scan.Reading<StoryRecord> reading =
                new Scan.Reading<>("look for stories", alias, query, StoryRecord.class, List.of("*"), AT_ONCE);
        boolean unused = scan.each(reading, hits -> {
            take.accept(hits.stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList());
            return true;
        });
    }

    /** Stories that became part of any of these, as searches see it. */
    List<StoryRecord> mergedInto(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return search(Terms.anyOf("mergedInto.id", ids), MOST);
    }

    /** @throws ElasticException when not all could be written */
    void put(Collection<StoryRecord> stories) {
        List<Write> writes = stories.stream()
                .map(story -> Write.index(indexOf(story.mark()), story.id(), story))
                .toList();
        writer.writeAll("store stories", writes);
    }

    /** @throws ElasticException when not all could be deleted */
    void delete(Collection<StoryRecord> stories) {
        List<Write> writes = stories.stream()
                .map(story -> Write.delete(indexOf(story.mark()), story.id()))
                .toList();
        writer.writeAll("delete stories", writes);
    }

    /** Searches that begin afterwards see all that was written before. */
    void refresh() {
        try {
            var unused = elastic.call("refresh the stories", c -> c.indices().refresh(r -> r.index(alias)));
        } catch (ElasticException.NoIndex none) {
            // Before the first story there is nothing to see.
        }
    }

    private String indexOf(StoryMark mark) {
        return indices.month(StoryIndex.STORIES, mark.firstSeen());
    }
}
