package fengxiang.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private static List<String> names(String title, String text) {
        return PlaceFinder.find(title, text).spokenOf().stream()
                .map(place -> place.region().name())
                .toList();
    }

    @Test
    void showsTheWordsAndWhereTheyStand() {
        String text = "昨天，安徽省滁州市来安县的窗口停办业务。来安县回应：今天恢复。";
        List<Place> places = PlaceFinder.find("来安县车主白跑一趟", text).spokenOf();
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().region().code()).isEqualTo("341122");
        assertThat(places.getFirst().region().level()).hasToString("county");
        assertThat(places.getFirst().evidence())
                .containsExactly(
                        new Evidence(true, 0, 3, "来安县"),
                        new Evidence(false, 3, 12, "安徽省滁州市来安县"),
                        new Evidence(false, 20, 23, "来安县"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新华社合肥11月5日电（记者 林某）会议闭幕。 | 合肥市",
                "本报北京讯 会议闭幕。 | 北京市",
                "【南京讯】会议闭幕。 | 南京市",
                "新华社安徽滁州11月5日电 会议闭幕。 | 滁州市",
                "新华社北京、合肥11月5日电 会议闭幕。 | 北京市",
                "本报记者 林某 兰州报道 会议闭幕。 | 兰州市",
                "第一段没有地点。\\n（长沙讯）会议闭幕。 | 长沙市",
            })
    void tellsThePlaceOfPublicationApart(String text, String published) {
        Places places = PlaceFinder.find("", text.replace("\\n", "\n"));
        assertThat(places.spokenOf()).isEmpty();
        assertThat(places.publishedFrom().map(Region::name)).contains(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京电视台播出了节目。", "会议在合肥举行，据电话通知。", "合肥通讯基站停电。", "他到南京，讯问结束。"})
    void noBylineIsMadeOfOrdinarySentences(String text) {
        assertThat(PlaceFinder.find("", text).publishedFrom()).isEmpty();
    }

    @Test
    void theTitleTellsWhichOfSeveralIsMeant() {
        assertThat(names("", "鼓楼区的检测站停业。")).isEmpty();
        assertThat(names("徐州一检测站停业", "鼓楼区的检测站停业。")).containsExactly("徐州市", "鼓楼区");
        assertThat(PlaceFinder.find("徐州一检测站停业", "鼓楼区的检测站停业。")
                        .spokenOf()
                        .getLast()
                        .region()
                        .code())
                .isEqualTo("320302");
        assertThat(PlaceFinder.find("", "南京讯 鼓楼区的检测站停业。")
                        .spokenOf()
                        .getLast()
                        .region()
                        .code())
                .isEqualTo("320106");
    }

    @Test
    void aRunOfOneCharacterNamesIsAllOfThem() {
        assertThat(names("", "京津冀三地互认检测结果。")).containsExactly("北京市", "天津市", "河北省");
        assertThat(names("", "京沪高铁停运。")).isEmpty();
    }

    @Test
    void readsTraditionalCharactersAndKeepsThemInEvidence() {
        Place place = PlaceFinder.find("", "廣東省廣州市的檢測站").spokenOf().getFirst();
        assertThat(place.region().name()).isEqualTo("广州市");
        assertThat(place.evidence().getFirst().words()).isEqualTo("廣東省廣州市");
    }

    @Test
    void theFictionalCityOfTheDemoIsNoPlaceOfTheList() {
        assertThat(names("云溪市车辆检测站", "云溪市车辆检测站今天恢复，云溪市民可以预约。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "only Latin", "😀👍🏽", "\uD83D合肥\uDE00", "\uFFFF\u0000", "《《《", "县市区", "京"})
    void everyTextHasAnAnswer(String text) {
        for (Place place : PlaceFinder.find(text, text).spokenOf()) {
            for (Evidence evidence : place.evidence()) {
                assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
            }
        }
    }

    @Test
    void aNameIsNotContinuedFromTheTitleIntoTheText() {
        Places places = PlaceFinder.find("安徽", "来安县停电");
        assertThat(places.spokenOf())
                .extracting(place -> place.evidence().getFirst().words())
                .containsExactly("安徽", "来安县");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滁州市来安县的检测站今天停业，市民改约。", "淮河南岸没有地名，", "安徽滁州来安全椒天长明光", "《", "京", "鼓楼区、"})
    void fiveMegabytesTakeBoundedTime(String part) {
        String text = part.repeat(5_000_000 / 3 / part.length());
        Instant start = Instant.now();
        Places places = PlaceFinder.find("", text);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(places.spokenOf().size()).isLessThan(20);
    }
}
