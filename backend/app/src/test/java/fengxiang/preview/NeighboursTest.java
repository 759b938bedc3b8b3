package fengxiang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static List<String> of(List<String> names, String... articles) {
        return candidates(names, articles).stream().map(Namesake::text).toList();
    }

    private static List<Namesake> candidates(List<String> names, String... articles) {
        return Neighbours.of(names, List.of(articles).stream().map(List::of).toList());
    }

    @Test
    void anotherPlaceBeforeTheNameIsLikelyAnother() {
        List<Namesake> found = candidates(List.of("云溪市车检站"), "南云溪市车检站今日开门。", "记者从云溪市车检站获悉", "南云溪市车检站搬家", "云溪市车检站宿舍着火");
        assertThat(found.getFirst().text()).isEqualTo("南云溪市车检站");
        assertThat(found.getFirst().articles()).isEqualTo(2);
        assertThat(found.getFirst().likely()).isTrue();
        assertThat(found.getFirst().example()).startsWith("南云溪市车检站");
        assertThat(found).extracting(Namesake::text).contains("云溪市车检站宿舍");
    }

    @Test
    void aNameThatGoesOnIsLikelyAnother() {
        assertThat(candidates(List.of("云溪车检"), "云溪车检公司成立。", "云溪车检很慢。").getFirst())
                .matches(c -> c.text().equals("云溪车检公司") && c.likely());
    }

    @Test
    void ourOwnLongerNamesAreNone() {
        assertThat(of(List.of("云溪市机动车检测站", "检测站"), "云溪市机动车检测站通告")).noneMatch("机动车检测站"::equals);
    }

    @Test
    void wordsBetweenNamesDigitsAndGapsAreNone() {
        assertThat(of(List.of("云溪车检站"), "昨天在云溪车检站，", "去 云溪车检站 排队", "第3云溪车检站的队伍", "（云溪车检站）"))
                .isEmpty();
    }

    @Test
    void personsAreNoneAndWidthAndCaseDoNotMatter() {
        assertThat(of(List.of("车检站"), "王建国车检站旁的人")).noneMatch(text -> text.contains("建国"));
        assertThat(of(List.of("云溪ＡＢ站"), "南云溪ab站开门")).contains("南云溪ab站");
    }

    @Test
    void aTextOfOnlyTheNameOrWithoutItGivesNothing() {
        assertThat(of(List.of("云溪车检站"), "云溪车检站", "", "别的事情")).isEmpty();
    }

    @Test
    void inManyArticlesWhatTouchesANameOnceIsChance() {
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(List.of(i < 2 ? "云溪车检站宿舍翻新" : "在云溪车检站，"));
        }
        many.add(List.of("云溪车检站食堂开张，南云溪车检站也去了，云溪车检站检一次车"));
        assertThat(Neighbours.of(List.of("云溪车检站"), many))
                .extracting(Namesake::text)
                .containsExactly("南云溪车检站", "云溪车检站宿舍");
    }
}
