package fengxiang.mention;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.Companions;
import fengxiang.article.StoredArticle;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The mentions. Whoever matches articles writes them; they follow their article out. */
@Service
public class Mentions implements Companions {

    private static final int AT_ONCE = 1_000;

    private final Elastic elastic;
    private final BulkWriter writer;
    private final Scan scan;
    private final Indices indices;
    private final String alias;

    Mentions(Elastic elastic, BulkWriter writer, Scan scan, Indices indices) {
        this.elastic = elastic;
        this.writer = writer;
        this.scan = scan;
        this.indices = indices;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /**
     * An article and the topics that it concerns.
     *
     * @param topics ids of all of them
     */
    public record Placed(StoredArticle article, Set<String> topics) {}

    /**
     * Makes the mentions of articles what they should be: those of topics that the article names and no longer concerns
     * go. Can be repeated.
     *
     * @throws ElasticException when not all could be written
     */
    public void place(List<Placed> placed) {
        List<Write> writes = new ArrayList<>();
        for (Placed one : placed) {
            String index = indices.month(MentionIndex.MENTIONS, one.article().collectedAt());
            one.topics().forEach(topic -> {
                Mention mention = Mention.of(one.article(), topic);
                writes.add(Write.index(index, mention.id(), mention));
            });
            one.article().topics().stream()
                    .filter(topic -> !one.topics().contains(topic))
                    .forEach(topic -> writes.add(
                            Write.delete(index, Mention.id(one.article().id(), topic))));
        }
        demand(writes);
    }

    /** How many there are in a topic as searches see it, exact. */
    public long count(String topicId) {
        Query query = Query.of(q -> q.term(t -> t.field("topicId").value(topicId)));
        return elastic.call(
                        "count mentions",
                        c -> c.count(q -> q.index(alias).ignoreUnavailable(true).query(query)))
                .count();
    }

    @Override
    public void leave(Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return;
        }
        try {
            var unused = elastic.call("refresh the mentions", c -> c.indices().refresh(r -> r.index(alias)));
        } catch (ElasticException.NoIndex none) {
            return;
        }
        List<FieldValue> ids = articleIds.stream().map(FieldValue::of).toList();
        Query theirs = Query.of(q -> q.terms(t -> t.field("articleId").terms(v -> v.value(ids))));
        Scan.Reading<Void> reading =
                new Scan.Reading<>("look for mentions of articles", alias, theirs, Void.class, List.of(), AT_ONCE);
        boolean unused = scan.each(reading, hits -> {
            demand(hits.stream()
                    .map(hit -> Write.delete(Objects.requireNonNull(hit.index()), Objects.requireNonNull(hit.id())))
                    .toList());
            return true;
        });
    }

    private void demand(List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        for (WriteResult result : writer.write("store mentions", writes)) {
            if (!result.stored() && result.status() != WriteResult.Status.MISSING) {
                throw Elastic.unavailable("store mentions", String.valueOf(result.reason()));
            }
        }
    }
}
