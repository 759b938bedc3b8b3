package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import fengxiang.text.place.Region;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By the places that articles speak of. Pure.
 *
 * @param parent whose parts are the columns; null: the provinces
 */
record RegionColumns(@Nullable Region parent) implements Columns {

    @Override
    public List<MatrixHeat.HeatColumn> columns() {
        return RegionTree.parts(parent).stream()
                .map(part -> new MatrixHeat.HeatColumn(part.code(), part.shortName()))
                .toList();
    }

    @Override
    public List<RegionHeat.HeatUnit> path() {
        return RegionHeat.path(parent);
    }

    @Override
    public Aggregation ask(Counts counts) {
        return new RegionCounts(counts, parent).cells();
    }

    @Override
    public Map<String, Tally> read(Counts counts, Aggregate answer) {
        return new RegionCounts(counts, parent).cells(answer);
    }
}
