package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.figure.Scope;
import fengxiang.mention.MentionField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The figures of a cell as aggregations below the cell's own. Pure.
 *
 * @param exact up to how many different stories of articles are counted exactly, which costs memory in each cell; 0:
 *     they are not counted
 */
record Counts(Basis basis, Set<String> topics, int exact) {

    /** Elasticsearch's most. */
    static final int EXACT_MOST = 40_000;

    static Counts of(Basis basis, Scope scope, int exact) {
        return new Counts(basis, scope.topics(), exact);
    }

    Map<String, Aggregation> ask() {
        Aggregation negative = filter(basis.target().saying(topics, Tone.Label.NEGATIVE));
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put("negative", negative);
        if (basis == Basis.MENTIONS) {
            Query first =
                    Query.of(q -> q.term(t -> t.field(MentionField.FIRST.path()).value(true)));
            all.put("first", Aggregation.of(a -> a.filter(first).aggregations("negative", negative)));
        } else {
            all.put("read", filter(Query.of(q -> q.exists(e -> e.field(ArticleField.SENTIMENT.path())))));
            if (exact > 0) {
                all.put(
                        "stories",
                        Aggregation.of(a -> a.cardinality(
                                c -> c.field(ArticleField.STORY.path()).precisionThreshold(exact))));
            }
        }
        return all;
    }

    Tally read(long articles, Map<String, Aggregate> answer) {
        long negative = docs(answer, "negative");
        if (basis == Basis.MENTIONS) {
            var first = Objects.requireNonNull(answer.get("first")).filter();
            return new Tally(
                    articles, negative, first.docCount(), first.docCount(), docs(first.aggregations(), "negative"));
        }
        Aggregate stories = answer.get("stories");
        return new Tally(
                articles,
                negative,
                stories == null ? null : stories.cardinality().value(),
                docs(answer, "read"),
                negative);
    }

    /** Of a cell without any. */
    Tally nothing() {
        return basis == Basis.MENTIONS || exact > 0 ? Tally.NONE : Tally.NO_STORIES;
    }

    /** Whether the number of stories is beyond what is counted exactly. */
    boolean isEstimate(Tally tally) {
        return basis == Basis.ARTICLES && tally.stories() != null && tally.stories() > exact;
    }

    static Aggregation filter(Query query) {
        return Aggregation.of(a -> a.filter(query));
    }

    static long docs(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name).filter().docCount();
    }
}
