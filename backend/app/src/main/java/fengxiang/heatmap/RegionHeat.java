package fengxiang.heatmap;

import fengxiang.text.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What places are spoken of. An article that speaks of two counts in both.
 *
 * @param zone in which the range was meant
 * @param path the unit whose parts are shown, below those that it lies in; empty: the provinces are shown
 * @param articles all in the scope
 * @param located of these: speak of any place
 * @param within of these: speak of the unit, or of something in it
 * @param withinOnly of these: speak of none of its parts
 * @param storiesEstimated some numbers of stories are estimates
 * @param regions all parts, by code
 */
public record RegionHeat(
        Basis basis,
        String zone,
        List<HeatUnit> path,
        long articles,
        long located,
        long within,
        long withinOnly,
        boolean storiesEstimated,
        List<HeatRegion> regions) {

    /** null: the country, which is left out. */
    static List<HeatUnit> path(@Nullable Region parent) {
        if (parent == null) {
            return List.of();
        }
        HeatUnit own = HeatUnit.of(parent);
        return RegionTree.above(parent)
                .map(above -> List.of(HeatUnit.of(above), own))
                .orElseGet(() -> List.of(own));
    }

    /** @param code of six digits */
    public record HeatUnit(String code, String name) {

        static HeatUnit of(Region region) {
            return new HeatUnit(region.code(), region.name());
        }
    }

    /**
     * One part.
     *
     * @param shortName without what kind of unit it is
     * @param parts how many units lie in it
     */
    public record HeatRegion(String code, String name, String shortName, int parts, CellFigures figures) {}
}
