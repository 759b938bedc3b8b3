package fengxiang.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.IntervalsFilter;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.text.query.Near;
import fengxiang.text.query.NearPair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Distances, as intervals on a field of pairs of characters. Pure. */
final class NearQueries {

    private NearQueries() {}

    static Query of(ArticleField field, Near near) {
        List<Intervals> any = new ArrayList<>();
        for (NearPair pair : near.pairs()) {
            NearPair.Joined joined = pair.joined();
            if (joined == null) {
                any.add(ordered(phrase(pair.first(), null), pair.second(), pair.gaps()));
                continue;
            }
            IntervalsFilter apart = IntervalsFilter.of(f -> f.notContainedBy(phrase(joined.text(), null)));
            any.add(ordered(phrase(pair.first(), apart), pair.second(), pair.gaps()));
            if (joined.gaps() >= 0) {
                any.add(ordered(phrase(joined.text(), null), pair.second(), joined.gaps()));
            }
        }
        return Query.of(q -> q.intervals(i -> i.field(field.path()).anyOf(a -> a.intervals(any))));
    }

    private static Intervals ordered(Intervals first, String second, int gaps) {
        return Intervals.of(i ->
                i.allOf(a -> a.ordered(true).maxGaps(gaps).intervals(List.of(first, phrase(second, null)))));
    }

    private static Intervals phrase(String text, @Nullable IntervalsFilter filter) {
        return Intervals.of(
                i -> i.match(m -> m.query(text).ordered(true).maxGaps(0).filter(filter)));
    }
}
