package fengxiang.matching;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * All topics, asked which of them an article concerns. Safe for many threads; a change is seen by the next article.
 *
 * <p>Kept in memory, some 5 KB a topic. Most topics have names, one of which must stand in the article: of those only
 * the words are looked up that stand in it too, and where no name does, it is not even cut into words. Where too many
 * topics are left, lucene-monitor chooses those that share a rare term with the article.
 */
public final class TopicMatcher implements Closeable {

    private static final int PASSES = 3;

    /** Topics that are registered at once: what it takes to read their terms is freed in between. */
    private static final int TOGETHER = 500;

    /** Articles that are indexed together in memory, while each is still compared with all topics at once. */
    static final int BATCH = 16;

    /** Up to so many topics it is faster to look at each than to have them chosen. */
    private static final int FEW = 512;

    private final Analyzer analyzer = ArticleDocuments.analyzer();
    private final Monitor monitor;
    private final Map<String, Asked> queries = new ConcurrentHashMap<>();
    private final Map<String, Optional<Set<String>>> necessary = new HashMap<>();
    private volatile Names names = new Names(Map.of());

    public TopicMatcher() {
        try {
            monitor = new Monitor(analyzer, presearcher());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Presearcher presearcher() {
        return new MultipassTermFilteredPresearcher(PASSES, 0, new TermWeights(), List.of(), Set.of());
    }

    /** Adds topics by id; a topic with a known id replaces it. */
    public void put(Map<String, fengxiang.text.query.Query> topics) {
        List<MonitorQuery> some = new ArrayList<>();
        topics.forEach((id, query) -> {
            Asked asked = LuceneQueries.of(query);
            queries.put(id, asked);
            some.add(new MonitorQuery(id, asked.whole()));
            if (some.size() == TOGETHER) {
                register(some);
                some.clear();
            }
        });
        register(some);
        synchronized (necessary) {
            topics.forEach((id, query) -> necessary.put(id, Necessary.of(query)));
            names = new Names(necessary);
        }
    }

    private void register(List<MonitorQuery> queries) {
        try {
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unknown ids are passed over. */
    public void remove(Collection<String> ids) {
        synchronized (necessary) {
            necessary.keySet().removeAll(ids);
            names = new Names(necessary);
        }
        queries.keySet().removeAll(ids);
        try {
            monitor.deleteById(List.copyOf(ids));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the topics that an article concerns, in no order. */
    public Set<String> match(Publication article) {
        return match(List.of(article)).getFirst();
    }

    /** As {@link #match(Publication)} for each, in order; faster than one by one where many topics may match. */
    public List<Set<String>> match(List<Publication> articles) {
        List<Set<String>> matches = new ArrayList<>(Collections.nCopies(articles.size(), Set.of()));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Reading reading = Reading.of(articles.get(i));
            Set<String> candidates = names.candidates(reading);
            if (candidates.size() > FEW) {
                open.add(i);
            } else if (!candidates.isEmpty()) {
                matches.set(i, run(candidates, reading, articles.get(i)));
            }
        }
        for (int from = 0; from < open.size(); from += BATCH) {
            List<Integer> part = open.subList(from, Math.min(open.size(), from + BATCH));
            List<Set<String>> found = chosen(part.stream().map(articles::get).toList());
            for (int i = 0; i < part.size(); i++) {
                matches.set(part.get(i), found.get(i));
            }
        }
        return matches;
    }

    private Set<String> run(Set<String> candidates, Reading reading, Publication article) {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, Query> open = new LinkedHashMap<>();
        for (String id : candidates) {
            Asked asked = queries.get(id);
            Query left = asked == null ? Asked.NONE : asked.of(reading);
            if (left == Asked.ALL) {
                ids.add(id);
            } else if (left != Asked.NONE) {
                open.put(id, left);
            }
        }
        if (!open.isEmpty()) {
            IndexSearcher searcher = MemoryIndex.fromDocument(ArticleDocuments.of(article), analyzer)
                    .createSearcher();
            open.forEach((id, query) -> {
                if (matches(searcher, query)) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    private static boolean matches(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lucene-monitor finds, without looking for names first. */
    List<Set<String>> chosen(List<Publication> articles) {
        List<Set<String>> matches = new ArrayList<>();
        Document[] documents = articles.stream().map(ArticleDocuments::of).toArray(Document[]::new);
        try {
            MultiMatchingQueries<QueryMatch> found = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
            refuseErrors(found.getErrors());
            for (int i = 0; i < documents.length; i++) {
                matches.add(ids(found.getMatches(i)));
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ids(Collection<QueryMatch> found) {
        Set<String> ids = new LinkedHashSet<>();
        found.forEach(match -> ids.add(match.getQueryId()));
        return ids;
    }

    /** A topic that could not be run must not look like one that does not match. */
    private static void refuseErrors(Map<String, Exception> errors) {
        errors.forEach((id, error) -> {
            throw new IllegalStateException("topic " + id + " could not be compared with an article", error);
        });
    }

    @Override
    public void close() throws IOException {
        monitor.close();
        analyzer.close();
    }
}
