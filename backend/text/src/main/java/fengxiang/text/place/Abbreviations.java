package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import fengxiang.text.place.Form.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 桂湘黔三省区, 豫皖边界: provinces by one character each, where what follows says that it is them. */
final class Abbreviations {

    private static final Map<Character, Region> PROVINCES = new HashMap<>();
    private static final BitSet CHARS = new BitSet();
    private static final int MOST = 6;

    static {
        for (String[] row : Tables.rows("abbreviations.tsv")) {
            PROVINCES.put(row[0].charAt(0), Regions.get(row[1]));
            CHARS.set(row[0].charAt(0));
        }
    }

    /** 两省, 三地, 四省区, 三省一市. */
    private static final String COUNTS = "两二三四五六七八九";

    private static final String COUNTED = "省地区市";
    private static final List<String> BETWEEN = List.of("交界", "边界", "接壤", "毗邻", "边区", "省界", "省际", "之间");

    private Abbreviations() {}

    /** In order; most texts have none. */
    static List<Mention> in(Chars chars) {
        List<Mention> runs = new ArrayList<>(0);
        for (int i = 0; i + 1 < chars.length(); i++) {
            if (CHARS.get(chars.at(i)) && CHARS.get(chars.at(i + 1))) {
                int end = end(chars, i);
                if (end - i <= MOST && isSaidToBe(chars, end) && isEachOnce(chars, i, end)) {
                    runs.add(new Mention(form(chars, i, end), i, end));
                }
                i = end - 1;
            }
        }
        return runs;
    }

    private static int end(Chars chars, int start) {
        int end = start;
        while (CHARS.get(chars.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSaidToBe(Chars chars, int end) {
        return chars.hasOneOf(COUNTS, end) && chars.hasOneOf(COUNTED, end + 1)
                || Tails.startsWithAny(chars, end, BETWEEN);
    }

    private static boolean isEachOnce(Chars chars, int start, int end) {
        return chars.text(start, end).chars().distinct().count() == end - start;
    }

    private static Form form(Chars chars, int start, int end) {
        String text = chars.text(start, end);
        List<Region> regions =
                text.chars().mapToObj(c -> PROVINCES.get((char) c)).toList();
        return new Form(text, Kind.GROUP, Standing.ALONE, regions);
    }
}
