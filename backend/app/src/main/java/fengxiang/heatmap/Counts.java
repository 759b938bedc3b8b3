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
        Query negative = basis.target().saying(topics, Tone.Label.NEGATIVE);
        Map<String, Aggregation> all = new LinkedHashMap<>();
        if (basis == Basis.MENTIONS) {
            // To Elasticsearch the mark is 1 or 0: adding up is cheaper than looking for each whether it is there.
            Aggregation first = Aggregation.of(a -> a.sum(s -> s.field(MentionField.FIRST.path())));
            all.put("negative", Aggregation.of(a -> a.filter(negative).aggregations("first", first)));
            all.put("first", first);
        } else {
            all.put("negative", filter(negative));
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
            long stories = added(answer);
            var negativeOnes = Objects.requireNonNull(answer.get("negative")).filter();
            return new Tally(articles, negative, stories, stories, added(negativeOnes.aggregations()));
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

    private static long added(Map<String, Aggregate> answer) {
        Double sum = Objects.requireNonNull(answer.get("first")).sum().value();
        return sum == null ? 0 : Math.round(sum);
    }

    static Aggregation filter(Query query) {
        return Aggregation.of(a -> a.filter(query));
    }

    static long docs(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name).filter().docCount();
    }
}
