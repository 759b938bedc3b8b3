package fengxiang.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.ProblemException;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTreeTest {

    @ParameterizedTest
    @CsvSource({"330000, 330100", "330100, 330106", "110000, 110105", "420000, 429004", "500000, 500101"})
    void putsEveryUnitIntoTheOneRightAboveIt(String parent, String part) {
        assertThat(RegionTree.parts(Regions.find(parent).orElseThrow()))
                .extracting(Region::code)
                .contains(part);
    }

    @Test
    void holdsEveryUnitOnce() {
        List<Region> seen = new ArrayList<>();
        collect(null, seen);
        assertThat(seen).doesNotHaveDuplicates().hasSameSizeAs(Regions.all());
        assertThat(RegionTree.parts(null)).hasSize(34);
    }

    private static void collect(@org.jspecify.annotations.Nullable Region parent, List<Region> seen) {
        for (Region part : RegionTree.parts(parent)) {
            seen.add(part);
            collect(part, seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000", "330106", "x"})
    void refusesWhatHasNoParts(String code) {
        assertThatThrownBy(() -> RegionTree.parent(code))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.field()).isEqualTo("parent"));
    }
}
