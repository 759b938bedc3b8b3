package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import fengxiang.article.Mark;
import fengxiang.figure.Noted;
import fengxiang.figure.ScopeFilters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many articles somebody has marked, and how many not; each without the filter of its own mark. As long as nothing
 * is chosen these are parts of all that was found, which are known without being counted once more for each mark.
 */
final class MarkFacet {

    private static final String HAVING = "having";

    private MarkFacet() {}

    static Map<String, Aggregation> ask(ScopeFilters filters, String reader) {
        Map<String, Aggregation> asked = new LinkedHashMap<>();
        for (Mark mark : Mark.values()) {
            Aggregation having = Aggregation.of(a -> a.filter(Noted.having(mark, reader)));
            asked.put(
                    name(mark),
                    filters.all().isMatchAll()
                            ? having
                            : Aggregation.of(a -> a.filter(filters.allBut(ScopeFilters.of(mark)))
                                    .aggregations(HAVING, having)));
        }
        return asked;
    }

    /**
     * All marks, in their order; none where nobody's were asked for.
     *
     * @param total all that was found
     */
    static List<Facets.MarkCount> read(Map<String, Aggregate> answer, long total) {
        List<Facets.MarkCount> counts = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            Aggregate found = answer.get(name(mark));
            if (found != null) {
                FilterAggregate all = found.filter();
                Aggregate having = all.aggregations().get(HAVING);
                long with = having == null ? all.docCount() : having.filter().docCount();
                counts.add(new Facets.MarkCount(mark, with, (having == null ? total : all.docCount()) - with));
            }
        }
        return counts;
    }

    private static String name(Mark mark) {
        return "marked-" + mark;
    }
}
