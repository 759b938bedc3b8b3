package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 南开、河西、红桥三区: as many names as are counted, of one kind, which lie in one city. Common words are names there, and 河北 is
 * a district.
 */
final class CountedLists {

    private static final String NUMBERS = "一两三四五六七八九十";
    private static final String KINDS = "区县市旗";
    private static final Map<String, List<Region>> BY_NAME = new HashMap<>();

    static {
        Regions.all()
                .forEach(region -> BY_NAME.computeIfAbsent(region.name(), none -> new ArrayList<>())
                        .add(region));
    }

    private final Chars chars;
    private final List<Mention> mentions;

    CountedLists(Chars chars, List<Mention> mentions) {
        this.chars = chars;
        this.mentions = mentions;
    }

    void settle() {
        for (int i = 1; i < mentions.size(); i++) {
            int end = mentions.get(i).end();
            int count = 1 + NUMBERS.indexOf(chars.at(end));
            int unit = chars.has("个", end + 1) ? end + 2 : end + 1;
            if (count > 1 && chars.hasOneOf(KINDS, unit)) {
                settle(i + 1 - count, i, chars.at(unit));
            }
        }
    }

    private void settle(int first, int last, char kind) {
        if (first < 0 || !isList(first, last)) {
            return;
        }
        List<List<Region>> options = mentions.subList(first, last + 1).stream()
                .map(mention -> options(mention, kind))
                .toList();
        Mention container = container(first);
        Set<String> cities = new HashSet<>(
                options.getFirst().stream().map(CountedLists::city).toList());
        options.forEach(
                some -> cities.retainAll(some.stream().map(CountedLists::city).toList()));
        if (container != null) {
            cities.removeIf(city -> container.options().stream().noneMatch(around -> isAround(around, city)));
        }
        if (cities.size() != 1) {
            return;
        }
        String city = cities.iterator().next();
        for (int i = first; i <= last; i++) {
            Region found = options.get(i - first).stream()
                    .filter(option -> city(option).equals(city))
                    .findFirst()
                    .orElseThrow();
            mentions.get(i).settle(found);
        }
        if (container != null) {
            container.contain(mentions.get(first));
        }
    }

    private List<Region> options(Mention mention, char kind) {
        String text = mention.form().text();
        return switch (mention.form().kind()) {
            case SHORT ->
                BY_NAME.getOrDefault(text + kind, mention.form().regions()).stream()
                        .filter(option -> option.level() == RegionLevel.COUNTY)
                        .toList();
            case FULL -> mention.options();
            case GROUP, DECOY -> List.of();
        };
    }

    /** 延安 of 延安的宝塔、安塞两区. */
    private @Nullable Mention container(int first) {
        if (first == 0) {
            return null;
        }
        Mention before = mentions.get(first - 1);
        int gap = mentions.get(first).start() - before.end();
        boolean right = gap == 0 || gap == 1 && chars.hasOneOf("的市", before.end());
        return right && before.form().kind() != Kind.GROUP ? before : null;
    }

    private boolean isList(int first, int last) {
        for (int i = first; i < last; i++) {
            int end = mentions.get(i).end();
            if (mentions.get(i + 1).start() != end + 1 || !chars.hasOneOf("、和与及,，", end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAround(Region around, String city) {
        return city.startsWith(around.code()
                .substring(0, Math.min(city.length(), around.level().digits())));
    }

    /** Two digits where districts lie in the province itself, as in 北京 and 重庆; else four. */
    private static String city(Region option) {
        String prefecture = option.code().substring(0, RegionLevel.PREFECTURE.digits());
        return Regions.find(prefecture + "00").isPresent() ? prefecture : prefecture.substring(0, 2);
    }
}
