package fengxiang.screen;

import fengxiang.figure.Scope;
import fengxiang.heatmap.Heatmaps;
import fengxiang.heatmap.RegionHeat;
import fengxiang.heatmap.RegionHeat.HeatRegion;
import fengxiang.screen.ScreenView.ScreenPlaces;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The provinces, and the parts of where most of it is: a city's own districts say more to it than its province. */
@Component
class Places {

    /** Most: four of five articles with a place. */
    private static final double MOST = 0.8;

    /** Fewer articles with a place say nothing about where most of it is. */
    private static final long FEWEST = 3;

    private final Heatmaps heatmaps;

    Places(Heatmaps heatmaps) {
        this.heatmaps = heatmaps;
    }

    ScreenPlaces of(Scope scope) {
        RegionHeat provinces = heatmaps.regions(scope, null);
        RegionHeat local = null;
        Optional<Region> most = most(provinces, provinces.located());
        while (most.isPresent()) {
            local = heatmaps.regions(scope, most.get());
            most = most(local, provinces.located());
        }
        return new ScreenPlaces(provinces, local);
    }

    /** The part that most articles speak of, if it has parts of its own. */
    private static Optional<Region> most(RegionHeat heat, long located) {
        return heat.regions().stream()
                .max(Comparator.comparingLong(region -> region.figures().articles()))
                .filter(region -> region.parts() > 0)
                .filter(region -> region.figures().articles() >= FEWEST)
                .filter(region -> region.figures().articles() >= MOST * located)
                .map(HeatRegion::code)
                .flatMap(Regions::find);
    }
}
