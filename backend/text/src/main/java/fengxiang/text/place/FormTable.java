package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import fengxiang.text.place.Form.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Every way to write every name. */
final class FormTable {

    private static final List<String> KINDS = List.of("自治区", "自治州", "自治县", "自治旗");

    private final TreeMap<String, Set<Region>> full = new TreeMap<>();
    private final TreeMap<String, Set<Region>> shorts = new TreeMap<>();
    private final TreeMap<String, Form> forms = new TreeMap<>();

    private FormTable() {}

    static TreeMap<String, Form> build() {
        FormTable table = new FormTable();
        Regions.all().forEach(table::add);
        Tables.rows("aliases.tsv").forEach(table::addAlias);
        table.shorts.forEach(table::addFormer);
        table.shorts.forEach((text, regions) -> table.put(text, Kind.SHORT, regions));
        table.full.forEach((text, regions) -> table.put(text, Kind.FULL, regions));
        Tables.words("no-places.txt")
                .forEach(text -> table.forms.put(text, new Form(text, Kind.DECOY, Standing.ALONE, List.of())));
        return table.forms;
    }

    private void add(Region region) {
        add(full, region.name(), region);
        // 景宁县, 恩施州: how people say 景宁畲族自治县, 恩施土家族苗族自治州.
        for (String kind : KINDS) {
            if (region.name().endsWith(kind)) {
                add(full, region.shortName() + kind.substring(2), region);
            }
        }
        if (region.shortName().length() > 1) {
            add(shorts, region.shortName(), region);
        }
    }

    private static void add(TreeMap<String, Set<Region>> table, String text, Region region) {
        table.computeIfAbsent(text, none -> new LinkedHashSet<>()).add(region);
    }

    /** 大足县: a district or city of which there is one was a county before, if its name is not a word. */
    private void addFormer(String text, Set<Region> regions) {
        Region only = regions.iterator().next();
        boolean changed = only.name().equals(text + "区") || only.name().equals(text + "市");
        if (regions.size() == 1
                && changed
                && only.level() == RegionLevel.COUNTY
                && !full.containsKey(text + "县")
                && Standings.isName(text)) {
            add(full, text + "县", only);
        }
    }

    private void addAlias(String[] row) {
        List<Region> regions =
                List.of(row[1].split("、")).stream().map(Regions::get).toList();
        switch (row[2]) {
            case "A" -> forms.put(row[0], new Form(row[0], Kind.GROUP, Standing.ALONE, regions));
            case "F" -> add(full, row[0], regions.getFirst());
            default -> forms.put(row[0], new Form(row[0], Kind.SHORT, Standing.ALONE, regions));
        }
    }

    /** 伊宁: of a city and the county around it that share a name, the city. */
    private static List<Region> withoutTheCountyAround(Kind kind, List<Region> regions) {
        if (kind != Kind.SHORT || regions.size() != 2) {
            return regions;
        }
        Region one = regions.getFirst();
        Region other = regions.getLast();
        boolean beside = one.isBeside(other);
        if (beside && one.name().endsWith("市") && other.name().endsWith("县")) {
            return List.of(one);
        }
        return beside && other.name().endsWith("市") && one.name().endsWith("县") ? List.of(other) : regions;
    }

    private void put(String text, Kind kind, Set<Region> regions) {
        List<Region> widestFirst = new ArrayList<>(regions);
        widestFirst.sort(Comparator.comparing(Region::level));
        // 河南, 海南: nobody means the county or the prefecture of that name without saying so.
        if (kind == Kind.SHORT && widestFirst.getFirst().level() == RegionLevel.PROVINCE) {
            widestFirst = widestFirst.subList(0, 1);
        }
        widestFirst = withoutTheCountyAround(kind, widestFirst);
        Standing standing =
                kind == Kind.FULL ? Standings.ofFull(text, widestFirst) : Standings.ofShort(text, widestFirst);
        forms.putIfAbsent(text, new Form(text, kind, standing, List.copyOf(widestFirst)));
    }
}
