package fengxiang.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list against what is known of it. */
class RegionsTest {

    @Test
    void holdsAllUnitsOfThreeLevels() {
        Map<RegionLevel, Long> counts =
                Regions.all().stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
        // 34 provinces; 333 prefectures; 2,844 counties less 4 of Taiwan and the like, more those of the 兵团 and the
        // islands.
        assertThat(counts.get(RegionLevel.PROVINCE)).isEqualTo(34);
        assertThat(counts.get(RegionLevel.PREFECTURE)).isEqualTo(333);
        assertThat(counts.get(RegionLevel.COUNTY)).isBetween(2830L, 2870L);
    }

    @Test
    void everyCountyLiesInAPrefectureOrItsProvinceDirectly() {
        assertThat(Regions.all()).allSatisfy(region -> {
            assertThat(region.code()).hasSize(6).containsOnlyDigits();
            assertThat(region.shortName()).isNotEmpty();
            assertThat(Regions.find(region.code().substring(0, 2) + "0000")).isPresent();
        });
        Region county = Regions.get("341122");
        assertThat(county.isWithin(Regions.get("341100"))).isTrue();
        assertThat(county.isWithin(Regions.get("340000"))).isTrue();
        assertThat(county.isWithin(Regions.get("340100"))).isFalse();
        assertThat(county.isWithin(county)).isFalse();
        assertThat(Regions.get("110105").isWithin(Regions.get("110000"))).isTrue();
    }

    @Test
    void shortNamesLeaveOutTheKindAndThePeoples() {
        assertThat(Regions.get("331127").shortName()).isEqualTo("景宁");
        assertThat(Regions.get("422800").shortName()).isEqualTo("恩施");
        assertThat(Regions.get("150000").shortName()).isEqualTo("内蒙古");
        assertThat(Regions.get("450328").shortName()).isEqualTo("龙胜");
        assertThat(Regions.get("530925").shortName()).isEqualTo("双江");
    }

    @Test
    void knowsNoOtherCodes() {
        assertThat(Regions.find("341171")).isEmpty();
        assertThat(Regions.find("")).isEmpty();
    }
}
