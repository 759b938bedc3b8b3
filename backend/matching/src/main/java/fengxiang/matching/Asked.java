package fengxiang.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a topic asks for, ready for Lucene. {@link #of} leaves out what the characters of an article rule out
 * already: most of the words of a topic stand nowhere in it, and looking each of them up costs more than all the rest.
 */
sealed interface Asked {

    Query ALL = new MatchAllDocsQuery();
    Query NONE = new MatchNoDocsQuery();

    /** All of it, for any article. */
    Query whole();

    /** What is left to be asked of this article, {@link #ALL} and {@link #NONE} if nothing is. */
    Query of(Reading article);

    /**
     * One field.
     *
     * @param possible false: it is certain that the query does not match
     */
    record Leaf(Query whole, Predicate<Reading> possible) implements Asked {

        @Override
        public Query of(Reading article) {
            return possible.test(article) ? whole : NONE;
        }
    }

    /** One of the parts must match. */
    record Either(List<Asked> parts) implements Asked {

        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public Query whole() {
            return of(parts.stream().map(Asked::whole).toList());
        }

        @Override
        public Query of(Reading article) {
            List<Query> open = open(parts, article, NONE, ALL);
            return open == null ? ALL : of(open);
        }

        private static Query of(List<Query> parts) {
            if (parts.isEmpty()) {
                return NONE;
            }
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            parts.forEach(query -> any.add(query, Occur.SHOULD));
            return parts.size() == 1 ? parts.getFirst() : any.build();
        }
    }

    /** All of some parts must match, and none of the others. */
    record Both(List<Asked> wanted, List<Asked> excluded) implements Asked {

        public Both {
            wanted = List.copyOf(wanted);
            excluded = List.copyOf(excluded);
        }

        @Override
        public Query whole() {
            return of(
                    wanted.stream().map(Asked::whole).toList(),
                    excluded.stream().map(Asked::whole).toList());
        }

        @Override
        public Query of(Reading article) {
            List<Query> must = open(wanted, article, ALL, NONE);
            List<Query> not = must == null ? null : open(excluded, article, NONE, ALL);
            return must == null || not == null ? NONE : of(must, not);
        }

        private static Query of(List<Query> must, List<Query> not) {
            if (not.isEmpty() && must.size() <= 1) {
                return must.isEmpty() ? ALL : must.getFirst();
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            (must.isEmpty() ? List.of(ALL) : must).forEach(query -> all.add(query, Occur.FILTER));
            not.forEach(query -> all.add(query, Occur.MUST_NOT));
            return all.build();
        }
    }

    /** What is left of the parts without those that say nothing; null if one decides. */
    private static @Nullable List<Query> open(List<Asked> parts, Reading article, Query saysNothing, Query decides) {
        List<Query> open = new ArrayList<>();
        for (Asked part : parts) {
            Query left = part.of(article);
            if (left == decides) {
                return null;
            }
            if (left != saysNothing) {
                open.add(left);
            }
        }
        return open;
    }
}
