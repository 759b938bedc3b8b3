package fengxiang.heatmap;

import java.util.List;

/**
 * Figures by topic and something else; an article that concerns two topics counts in each.
 *
 * @param zone in which the range was meant
 * @param path as in {@link RegionHeat}, where the columns are parts of a unit
 * @param topicsLeft topics that work and have no row, because there are too many to show
 * @param columns keys of the cells, in their order
 * @param rows by name of the topic
 */
record MatrixHeat(
        Basis basis,
        String zone,
        List<RegionHeat.HeatUnit> path,
        int topicsLeft,
        List<HeatColumn> columns,
        List<HeatRow> rows) {

    /**
     * What a column is about.
     *
     * @param key a tier, or a region's code
     * @param name of the region, without what kind of unit it is; empty: the key says it
     */
    record HeatColumn(String key, String name) {}

    /**
     * One topic.
     *
     * @param key id of the topic
     * @param all the row's articles, whatever column they are in
     * @param cells one for each column, in their order
     */
    record HeatRow(String key, String name, CellFigures all, List<CellFigures> cells) {}
}
