package fengxiang.text.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All units of the list of 2023, made by src/main/scripts/regions.py. */
public final class Regions {

    private static final Map<String, Region> BY_CODE = load();

    private Regions() {}

    private static Map<String, Region> load() {
        Map<String, Region> regions = new LinkedHashMap<>();
        for (String[] row : Tables.rows("regions.tsv")) {
            regions.put(row[0], new Region(row[0], row[1], row[2]));
        }
        return Collections.unmodifiableMap(regions);
    }

    /** In order of their codes. */
    public static Collection<Region> all() {
        return BY_CODE.values();
    }

    /** The unit with the code; empty: there was none in 2023. */
    public static Optional<Region> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Region get(String code) {
        @Nullable Region region = BY_CODE.get(code);
        if (region == null) {
            throw new IllegalStateException("no unit has the code " + code);
        }
        return region;
    }
}
