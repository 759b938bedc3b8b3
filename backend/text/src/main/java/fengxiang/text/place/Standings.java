package fengxiang.text.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import fengxiang.text.place.Form.Standing;
import java.util.List;
import java.util.Set;

/** How much a name must be supported, by what else it means. */
final class Standings {

    private static final Set<String> DOUBTFUL = Set.copyOf(Tables.words("doubtful.txt"));

    private static final Set<String> SUPPORTED = Set.copyOf(Tables.words("supported.txt"));

    /** Descriptions, not names, where no city stands before them. */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "郊区", "城区", "矿区", "东区", "西区", "南区", "北区", "解放区", "城中区", "城东区", "城西区", "城北区", "市中区", "新市区", "西市区", "北市区",
            "平房区", "港口区", "海港区", "老城区", "古城区", "湖滨区", "运河区", "山城区", "新兴区", "南部县");

    /** Of a word that seldom the dictionary does not know what it is. */
    private static final int RARE = 2;

    private Standings() {}

    static Standing ofShort(String text, List<Region> regions) {
        if (DOUBTFUL.contains(text)) {
            return Standing.ADJACENT;
        }
        RegionLevel widest = regions.getFirst().level();
        if (widest != RegionLevel.COUNTY) {
            return Standing.ALONE;
        }
        CoreDictionary.Attribute word = CoreDictionary.get(text);
        boolean only = regions.size() == 1;
        if (only && word != null && isCity(regions.getFirst()) && word.totalFrequency <= RARE) {
            return Standing.ALONE;
        }
        if (word == null) {
            return only && !SUPPORTED.contains(text) ? Standing.ALONE : Standing.NEAR;
        }
        if (word.nature[0] != Nature.ns) {
            return Standing.LISTED;
        }
        return regions.size() == 1 ? Standing.ALONE : Standing.NEAR;
    }

    /** Whether the dictionary has the name as a place's or not at all, or places are called so as often. */
    static boolean isName(String text) {
        CoreDictionary.Attribute word = CoreDictionary.get(text);
        return DOUBTFUL.contains(text) || word == null || word.nature[0] == Nature.ns;
    }

    /** 昆山: known without the province, whatever the dictionary says of it. */
    private static boolean isCity(Region region) {
        return region.name().endsWith("市");
    }

    static Standing ofFull(String text, List<Region> regions) {
        if (DESCRIPTIONS.contains(text)) {
            return Standing.ADJACENT;
        }
        return regions.size() == 1 ? Standing.ALONE : Standing.NEAR;
    }
}
