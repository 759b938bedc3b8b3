package fengxiang.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an article is settled to speak of, to tell which of several places with one name it means. */
final class Context {

    private final Map<String, List<Integer>> positions = new HashMap<>();

    /** @param position where it stands; they come in order */
    void add(Region region, int position) {
        if (region.level() != RegionLevel.COUNTY) {
            positions.computeIfAbsent(region.code(), none -> new ArrayList<>()).add(position);
        }
    }

    /**
     * The option that lies in a unit of the level that is spoken of: in the last one before the position, else in the
     * only one; null: that does not tell.
     */
    @Nullable
    Region choose(List<Region> options, RegionLevel level, int position) {
        Region nearest = null;
        Region only = null;
        int last = -1;
        int possible = 0;
        for (Region option : options) {
            List<Integer> there = positions.getOrDefault(around(option, level), List.of());
            if (!there.isEmpty() && isAlone(option, options, level)) {
                possible++;
                only = option;
                int before = before(there, position);
                if (before > last) {
                    last = before;
                    nearest = option;
                }
            }
        }
        return nearest == null && possible == 1 ? only : nearest;
    }

    private static String around(Region option, RegionLevel level) {
        return option.code().substring(0, level.digits()) + "0".repeat(RegionLevel.COUNTY.digits() - level.digits());
    }

    private static boolean isAlone(Region option, List<Region> options, RegionLevel level) {
        return options.stream()
                .noneMatch(other -> other != option && around(other, level).equals(around(option, level)));
    }

    /** The last of the positions before one; -1: none. They are in order. */
    private static int before(List<Integer> there, int position) {
        int low = 0;
        int high = there.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (there.get(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : there.get(low - 1);
    }
}
