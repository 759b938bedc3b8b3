package fengxiang.matching;

import fengxiang.text.query.Query;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;

/**
 * All topics, asked which of them an article concerns. Safe for many threads; a change is seen by the next article.
 *
 * <p>Kept in memory, some 5 KB a topic. Only topics that share a rare term with an article are run on it.
 */
public final class TopicMatcher implements Closeable {

    private static final int PASSES = 3;

    /** Topics that are registered at once: what it takes to read their terms is freed in between. */
    private static final int TOGETHER = 500;

    /** Articles that are indexed together in memory, while each is still compared with all topics at once. */
    static final int BATCH = 16;

    private final Analyzer analyzer = ArticleDocuments.analyzer();
    private final Monitor monitor;

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
    public void put(Map<String, Query> topics) {
        List<MonitorQuery> queries = new ArrayList<>();
        topics.forEach((id, query) -> {
            queries.add(new MonitorQuery(id, LuceneQueries.of(query)));
            if (queries.size() == TOGETHER) {
                register(queries);
                queries.clear();
            }
        });
        register(queries);
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
        try {
            monitor.deleteById(List.copyOf(ids));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the topics that an article concerns, in no order. */
    public Set<String> match(Publication article) {
        try {
            MatchingQueries<QueryMatch> found = monitor.match(ArticleDocuments.of(article), QueryMatch.SIMPLE_MATCHER);
            refuseErrors(found.getErrors());
            return ids(found.getMatches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #match(Publication)} for each, in order; faster than one by one where there are few topics. */
    public List<Set<String>> match(List<Publication> articles) {
        List<Set<String>> matches = new ArrayList<>(articles.size());
        for (int from = 0; from < articles.size(); from += BATCH) {
            matchBatch(articles.subList(from, Math.min(articles.size(), from + BATCH)), matches);
        }
        return matches;
    }

    private void matchBatch(List<Publication> articles, List<Set<String>> matches) {
        Document[] documents = articles.stream().map(ArticleDocuments::of).toArray(Document[]::new);
        try {
            MultiMatchingQueries<QueryMatch> found = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
            refuseErrors(found.getErrors());
            for (int i = 0; i < documents.length; i++) {
                matches.add(ids(found.getMatches(i)));
            }
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
