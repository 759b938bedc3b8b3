package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.List;
import java.util.Map;

/** What a row of a matrix is cut into. */
interface Columns {

    List<MatrixHeat.HeatColumn> columns();

    /** The unit whose parts they are, below those that it lies in; empty: of none. */
    List<RegionHeat.HeatUnit> path();

    /** Cells that are asked for within a row. */
    Aggregation ask(Counts counts);

    /** By key; those that have nothing may be missing. */
    Map<String, Tally> read(Counts counts, Aggregate answer);
}
