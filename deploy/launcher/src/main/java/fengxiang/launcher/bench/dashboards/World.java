package fengxiang.launcher.bench.dashboards;

import fengxiang.text.place.Region;
import fengxiang.text.place.RegionLevel;
import fengxiang.text.place.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is written about, where, and by whom.
 *
 * @param topics ids, the one with most first
 */
record World(List<String> topics, Pick<String> topic, Pick<Outlet> outlet, Pick<Place> place, Pick<String> word) {

    static final int TOPICS = 20;
    static final int OUTLETS = 300;
    static final List<String> TIERS = List.of("national", "provincial", "city", "other");
    static final List<String> TONES = List.of("negative", "neutral", "positive");
    static final List<String> KINDS = List.of("news", "social", "review");

    private static final int WORDS = 400;
    private static final int PLACES = 900;

    /** @param tier its wire name */
    record Outlet(String host, String tier) {}

    /**
     * A county, a prefecture or a province.
     *
     * @param codes its own and those of what it lies in, as JSON strings with commas
     */
    record Place(String province, String code, String codes) {}

    /** @param topics ids as the product gave them out */
    static World of(List<String> topics) {
        List<Outlet> outlets = IntStream.range(0, OUTLETS)
                .mapToObj(i -> new Outlet("h" + i + ".bench.example.cn", TIERS.get(i % TIERS.size())))
                .toList();
        List<String> words = IntStream.range(0, WORDS).mapToObj(i -> "关键词" + i).toList();
        return new World(
                topics,
                new Pick<>(topics, 3),
                new Pick<>(outlets, 20),
                new Pick<>(places(), 15),
                new Pick<>(words, 20));
    }

    /** In no order of their codes, so that provinces differ. */
    private static List<Place> places() {
        List<Place> places =
                new ArrayList<>(Regions.all().stream().map(World::place).toList());
        SplittableRandom random = new SplittableRandom(1);
        for (int i = places.size() - 1; i > 0; i--) {
            places.set(i, places.set(random.nextInt(i + 1), places.get(i)));
        }
        return places.subList(0, PLACES);
    }

    private static Place place(Region region) {
        String code = region.code();
        String province = code.substring(0, 2) + "0000";
        String prefecture = code.substring(0, 4) + "00";
        String codes = Stream.of(province, prefecture, code)
                .distinct()
                .map(one -> '"' + one + '"')
                .collect(Collectors.joining(","));
        return new Place(province, code, codes);
    }

    static List<String> provinces() {
        return Regions.all().stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .map(Region::code)
                .toList();
    }
}
