package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.outlet.Outlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures by topic and column. Each row is a filter of its own, because the sentiment is the one towards its topic.
 * Pure.
 *
 * @param topics names by id, in the order of the rows
 * @param outlets all of them
 */
record MatrixCounts(Basis basis, Scope scope, Map<String, String> topics, Columns columns, List<Outlet> outlets) {

    Map<String, Aggregation> ask() {
        Map<String, Aggregation> rows = new LinkedHashMap<>();
        topics.keySet().forEach(topic -> rows.put(name(rows.size()), row(topic)));
        return rows;
    }

    /** Of an aggregation: an id may hold anything. */
    private static String name(int row) {
        return "row" + row;
    }

    private Aggregation row(String topic) {
        ScopeFilters filters = new ScopeFilters(basis.target(), scope.about(Set.of(topic)), outlets);
        Map<String, Aggregation> parts = new LinkedHashMap<>(counts(topic).ask());
        parts.put("columns", columns.ask(counts(topic)));
        return Aggregation.of(a -> a.filter(filters.all()).aggregations(parts));
    }

    MatrixHeat read(Map<String, Aggregate> answer, int topicsLeft) {
        List<MatrixHeat.HeatRow> rows = new ArrayList<>();
        topics.forEach((topic, name) -> rows.add(row(topic, name, answer.get(name(rows.size())))));
        return new MatrixHeat(basis, Interval.ZONE.getId(), columns.path(), topicsLeft, columns.columns(), rows);
    }

    private MatrixHeat.HeatRow row(String topic, String name, @Nullable Aggregate found) {
        Counts counts = counts(topic);
        if (found == null) { // no index yet
            List<CellFigures> nothing = columns.columns().stream()
                    .map(column -> counts.nothing().figures())
                    .toList();
            return new MatrixHeat.HeatRow(topic, name, counts.nothing().figures(), nothing);
        }
        var row = found.filter();
        Map<String, Tally> cells =
                columns.read(counts, Objects.requireNonNull(row.aggregations().get("columns")));
        return new MatrixHeat.HeatRow(
                topic,
                name,
                counts.read(row.docCount(), row.aggregations()).figures(),
                columns.columns().stream()
                        .map(column -> cells.getOrDefault(column.key(), counts.nothing())
                                .figures())
                        .toList());
    }

    /** Stories of articles are not counted in hundreds of cells. */
    private Counts counts(String topic) {
        return new Counts(basis, Set.of(topic), 0);
    }
}
