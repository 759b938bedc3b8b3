package fengxiang.heatmap;

import fengxiang.account.ForStaff;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeParameters;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.InvalidFieldException;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Heat maps of what a scope holds; what a map's cells are made of cannot be a filter of it. */
@RestController
@ForStaff
@RequestMapping("/api/heatmaps")
class HeatmapController {

    private final Heatmaps heatmaps;
    private final BaseMaps maps;

    HeatmapController(Heatmaps heatmaps, BaseMaps maps) {
        this.heatmaps = heatmaps;
        this.maps = maps;
    }

    /** parent: code of a province or prefecture, whose parts are shown; empty: the provinces. */
    @GetMapping("/regions")
    RegionHeat regions(ScopeParameters asked, @RequestParam(defaultValue = "") String parent) {
        Scope scope = ScopeReader.read(asked);
        unused("region", scope.regions());
        return heatmaps.regions(scope, RegionTree.parent(parent));
    }

    /** By day of China. */
    @GetMapping("/calendar")
    CalendarHeat calendar(ScopeParameters asked) {
        return heatmaps.calendar(ScopeReader.read(asked));
    }

    /** By hour of the week in China; from and to are needed, at most 366 days apart. */
    @GetMapping("/hours")
    HourHeat hours(ScopeParameters asked) {
        Scope scope = ScopeReader.read(asked);
        unused("hour", scope.hours());
        ScopeReader.bounded("from", scope.from(), scope.to());
        return heatmaps.hours(scope);
    }

    /** Topics by tiers of outlets; rows: the topics asked for, or all that work, at most 60. */
    @GetMapping("/tiers")
    MatrixHeat tiers(ScopeParameters asked) {
        return heatmaps.tiers(ScopeReader.read(asked));
    }

    /**
     * Topics by places; parent: code of a province or prefecture, whose parts are the columns; empty: the provinces.
     */
    @GetMapping("/topics")
    MatrixHeat topics(ScopeParameters asked, @RequestParam(defaultValue = "") String parent) {
        Scope scope = ScopeReader.read(asked);
        unused("region", scope.regions());
        return heatmaps.topicRegions(scope, RegionTree.parent(parent));
    }

    /** The map to draw; provinces: GeoJSON, absent: the page's own. */
    @GetMapping("/map")
    BaseMap map() {
        return maps.current();
    }

    private static void unused(String field, Set<?> values) {
        if (!values.isEmpty()) {
            throw new InvalidFieldException(field, "These are the cells of the map.", "none");
        }
    }
}
