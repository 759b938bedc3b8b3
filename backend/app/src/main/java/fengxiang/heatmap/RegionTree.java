package fengxiang.heatmap;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.place.Region;
import fengxiang.text.place.RegionLevel;
import fengxiang.text.place.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which units lie directly in which: the districts of 北京 and the counties of a province's own in the province. */
final class RegionTree {

    /** In what the provinces lie. */
    private static final String COUNTRY = "";

    private static final Map<String, List<Region>> PARTS = load();

    private RegionTree() {}

    private static Map<String, List<Region>> load() {
        Map<String, List<Region>> parts = new HashMap<>();
        for (Region region : Regions.all()) {
            String above = above(region).map(Region::code).orElse(COUNTRY);
            parts.computeIfAbsent(above, code -> new ArrayList<>()).add(region);
        }
        return parts;
    }

    /** The unit that another one lies in; empty: it is a province. */
    static Optional<Region> above(Region region) {
        String province = region.code().substring(0, 2) + "0000";
        String prefecture = region.code().substring(0, 4) + "00";
        return switch (region.level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Regions.find(province);
            case COUNTY -> Regions.find(prefecture).or(() -> Regions.find(province));
        };
    }

    /** Those that lie in it, by code; null: the provinces. */
    static List<Region> parts(@Nullable Region parent) {
        return PARTS.getOrDefault(parent == null ? COUNTRY : parent.code(), List.of());
    }

    /**
     * The unit whose parts are asked for; null: of the country.
     *
     * @throws InvalidFieldException where it is not known or has no parts
     */
    static @Nullable Region parent(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Regions.find(code)
                .filter(region -> region.level() != RegionLevel.COUNTY)
                .orElseThrow(() -> new InvalidFieldException(
                        "parent", "Not known: " + code, "the code of a province or prefecture, such as 330000"));
    }
}
