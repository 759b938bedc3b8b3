package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Keywords and the articles that are about them. Pure. */
final class KeywordCount {

    private static final String SIGNIFICANT = "significant";
    private static final String FREQUENT = "frequent";
    private static final String NAMED = "named";

    /** Of each kind; what is shown is chosen among them by exact counts. */
    private static final int CANDIDATES = 200;

    /** Each month chooses by itself; what one of them lets fall cannot be found any more. */
    private static final int OF_EACH_MONTH = 2_000;

    private static final long FEWEST = 2;

    private KeywordCount() {}

    private static String field(Target target) {
        return target == Target.MENTIONS ? MentionField.KEYWORDS.path() : ArticleField.KEYWORDS.path();
    }

    /** Which keywords may stand out: those that are more frequent than usual, and those that are frequent. */
    static Map<String, Aggregation> candidates(Target target, Query background) {
        String field = field(target);
        return Map.of(
                SIGNIFICANT,
                Aggregation.of(a -> a.significantTerms(s -> s.field(field)
                        .size(CANDIDATES)
                        .shardSize(OF_EACH_MONTH)
                        .minDocCount(FEWEST)
                        .backgroundFilter(background))),
                FREQUENT,
                Aggregation.of(a -> a.terms(t -> t.field(field).size(CANDIDATES).shardSize(OF_EACH_MONTH))));
    }

    static Set<String> candidates(Map<String, Aggregate> answer) {
        Set<String> found = new LinkedHashSet<>();
        if (!answer.isEmpty()) {
            // Where nothing was collected the kind of terms is not known.
            Aggregate significant = Objects.requireNonNull(answer.get(SIGNIFICANT));
            if (significant.isSigsterms()) {
                significant.sigsterms().buckets().array().forEach(b -> found.add(b.key()));
            }
            frequent(answer, FREQUENT).keySet().forEach(found::add);
        }
        return found;
    }

    /** How many articles are about each of these; exact. */
    static Map<String, Aggregation> named(Target target, Collection<String> keywords) {
        List<String> wanted = List.copyOf(keywords);
        return Map.of(
                NAMED,
                Aggregation.of(a ->
                        a.terms(t -> t.field(field(target)).size(wanted.size()).include(i -> i.terms(wanted)))));
    }

    static Map<String, Long> named(Map<String, Aggregate> answer) {
        return answer.isEmpty() ? Map.of() : frequent(answer, NAMED);
    }

    private static Map<String, Long> frequent(Map<String, Aggregate> answer, String name) {
        Map<String, Long> counts = new HashMap<>();
        Aggregate terms = Objects.requireNonNull(answer.get(name));
        if (terms.isSterms()) {
            terms.sterms().buckets().array().forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
        }
        return counts;
    }
}
