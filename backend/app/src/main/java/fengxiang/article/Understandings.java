package fengxiang.article;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.RandomOrder;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The articles as those see them who find out what they concern. */
@Service
public class Understandings {

    private static final int AT_ONCE = 500;

    private static final Query WAITS = Query.of(
            q -> q.term(t -> t.field(ArticleField.UNDERSTOOD_VERSION.path()).value(FieldValue.of(0L))));

    private static final Query UNREAD = Query.of(q ->
            q.bool(b -> b.mustNot(WAITS, Query.of(n -> n.exists(e -> e.field(ArticleField.SENTIMENT.path()))))));

    private final Elastic elastic;
    private final Scan scan;
    private final ArticleStore store;
    private final String alias;

    Understandings(Elastic elastic, Scan scan, ArticleStore store, Indices indices) {
        this.elastic = elastic;
        this.scan = scan;
        this.store = store;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** An article, where it lies, and the state it was read in. */
    public record Seen(StoredArticle article, String index, DocumentVersion version) {

        static Seen of(Hit<StoredArticle> hit) {
            return new Seen(
                    Objects.requireNonNull(hit.source()),
                    Objects.requireNonNull(hit.index()),
                    DocumentVersion.of(hit.seqNo(), hit.primaryTerm()));
        }

        private Write write(Map<String, Object> fields) {
            return Write.update(index, article.id(), fields).ifStill(version);
        }
    }

    /**
     * What was found out.
     *
     * @param topics ids of all topics that it concerns
     * @param number of the set of topics
     */
    public record Settled(Seen seen, List<String> topics, int number, StoryMark story, Insight insight) {

        private boolean bringsTopics() {
            return !seen.article().topics().containsAll(topics);
        }

        private Settled at(DocumentVersion version) {
            return new Settled(new Seen(seen.article(), seen.index(), version), topics, number, story, insight);
        }

        /** The article with what was found out. */
        public StoredArticle article() {
            return seen.article().understood(topics, number, story, insight);
        }

        private Write announcement() {
            Set<String> all = new TreeSet<>(seen.article().topics());
            all.addAll(topics);
            return seen.write(Map.of(ArticleField.TOPICS.path(), all, ArticleField.UNDERSTOOD_VERSION.path(), 0));
        }

        private Write settlement() {
            return Write.index(seen.index(), seen.article().id(), article()).ifStill(seen.version());
        }
    }

    /**
     * Articles that wait to be matched, those collected last before others: what is new must not wait for what is old.
     */
    public List<Seen> waiting(int most) {
        return latest(WAITS, most);
    }

    /** Articles that do not wait and whose words nobody has looked at yet, those collected last before others. */
    public List<Seen> unread(int most) {
        return latest(UNREAD, most);
    }

    /** Whoever looks afterwards sees all that was written before. */
    public void refresh() {
        var unused = elastic.call(
                "refresh the articles",
                c -> c.indices().refresh(r -> r.index(alias).ignoreUnavailable(true)));
    }

    private List<Seen> latest(Query query, int most) {
        return elastic
                .call(
                        "look for articles that wait",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(most)
                                        .seqNoPrimaryTerm(true)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .query(query)
                                        .sort(o -> o.field(f -> f.field(ArticleField.COLLECTED_AT.path())
                                                .order(SortOrder.Desc))),
                                StoredArticle.class))
                .hits()
                .hits()
                .stream()
                .map(Seen::of)
                .toList();
    }

    /** Articles as they are at this moment, by id; those that there are. */
    public Map<String, StoredArticle> now(Map<String, String> indexById) {
        return store.find(indexById).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().article()));
    }

    /** Any of those that the query finds, at most so many, as searches see them. */
    public List<Seen> sample(Query query, int size) {
        return elastic
                .call(
                        "take a sample of articles",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(size)
                                        .seqNoPrimaryTerm(true)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .query(RandomOrder.of(query)),
                                StoredArticle.class))
                .hits()
                .hits()
                .stream()
                .map(Seen::of)
                .toList();
    }

    /** Articles as searches see them, by id; those that there are. */
    public Map<String, StoredArticle> byId(Set<String> ids) {
        Map<String, StoredArticle> found = new HashMap<>();
        boolean unused = each(Terms.anyOf(ArticleField.ID.path(), ids), AT_ONCE, part -> {
            part.forEach(seen -> found.put(seen.article().id(), seen.article()));
            return true;
        });
        return found;
    }

    /** How many articles the query finds, exact. */
    public long count(Query query) {
        return elastic.call(
                        "count articles",
                        c -> c.count(q -> q.index(alias).ignoreUnavailable(true).query(query)))
                .count();
    }

    /**
     * Hands over all articles that the query finds, as of one moment.
     *
     * @param next takes a part and says whether to go on
     * @return false: stopped by {@code next}
     */
    public boolean each(Query query, int size, Predicate<List<Seen>> next) {
        Scan.Reading<StoredArticle> reading =
                new Scan.Reading<>("look through the articles", alias, query, StoredArticle.class, List.of("*"), size);
        return scan.each(reading, hits -> next.test(hits.stream().map(Seen::of).toList()));
    }

    /**
     * Notes beforehand which mentions articles are going to have, so that none is ever left that its article does not
     * name, whoever dies when. They wait until {@link #settle}.
     *
     * @return those that are still as they were seen, as they are now
     */
    public List<Settled> announce(List<Settled> found) {
        List<Settled> news = found.stream().filter(Settled::bringsTopics).toList();
        List<WriteResult> results =
                store.write(news.stream().map(Settled::announcement).toList());
        List<Settled> announced = new ArrayList<>(
                found.stream().filter(one -> !one.bringsTopics()).toList());
        for (int i = 0; i < news.size(); i++) {
            DocumentVersion version = results.get(i).version();
            if (results.get(i).stored() && version != null) {
                announced.add(news.get(i).at(version));
            }
        }
        return announced;
    }

    /**
     * Writes down what was found out of articles that are still as they were seen.
     *
     * @return how many have changed meanwhile, or could not be written now: they wait again
     */
    public int settle(List<Settled> settled) {
        return notStored(settled.stream().map(Settled::settlement).toList());
    }

    /**
     * Has articles matched once more.
     *
     * @return how many have changed meanwhile, or could not be written now
     */
    public int recall(List<Seen> seen) {
        return notStored(seen.stream()
                .map(one -> one.write(Map.of(ArticleField.UNDERSTOOD_VERSION.path(), 0)))
                .toList());
    }

    /**
     * Puts articles into another story, and has them matched once more.
     *
     * @return how many have changed meanwhile, or could not be written now
     */
    public int move(List<Seen> seen, StoryMark story) {
        return notStored(seen.stream()
                .map(one -> one.write(Groups.moved(one.article().id(), story)))
                .toList());
    }

    /** Has articles say into which row of a list they belong, that were stored before there were any. */
    int group(List<Seen> seen) {
        return notStored(seen.stream()
                .map(one -> one.write(
                        Groups.fields(one.article().id(), one.article().story())))
                .toList());
    }

    private int notStored(List<Write> writes) {
        return (int)
                store.write(writes).stream().filter(result -> !result.stored()).count();
    }
}
