package fengxiang.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.query.QueryParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatcherTest {

    private static final Publication ARTICLE = new Publication(
            "云溪市机动车检测站调整收费",
            "昨日上午，记者在云溪市車檢站看到，排队的车辆比往常多。南京市长江大桥恢复通车。人人都说站长辛苦，车站长期拥挤。",
            List.of("云溪晚报", "溪报", "news.yunxi.example"),
            "city",
            "news",
            "安徽省云溪市");

    private final TopicMatcher matcher = new TopicMatcher();

    @AfterEach
    void close() throws Exception {
        matcher.close();
    }

    private boolean matches(String query) {
        matcher.put(Map.of("t", QueryParser.parse(query)));
        boolean alone = matcher.match(ARTICLE).contains("t");
        assertThat(matcher.match(List.of(ARTICLE, ARTICLE))).containsOnly(alone ? Set.of("t") : Set.of());
        return alone;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "检测站 收费|true",
                "检测站 NOT 收费|false",
                "招聘 OR 排队|true",
                "\"车检站\"|true",
                "\"市长江\"|true",
                "市长|false",
                "title:收费|true",
                "title:排队|false",
                "title:(排队 OR 收费)|true",
                "检测* 辛苦|true",
                "\"站\"|true",
                "outlet:云溪晚报|true",
                "媒体：ＮＥＷＳ.yunxi.example|true",
                "outlet:云溪|false",
                "tier:市级 kind:news|true",
                "kind:社交|false",
                "发布地：云溪|true",
                "place:合肥|false",
                "车检站 NEAR/5 排队|true",
                "排队 NEAR/3 车检站|true",
                "车检站 NEAR/2 排队|false",
                "检测站 NEAR/100 排队|false",
                "title:机动车 NEAR/0 检测站|true",
                "NOT 招聘 检测站|true",
                "(车检站 OR 检测站) NEAR/100 (辛苦 OR 南京)|true",
            })
    void matchesAsTheLanguageSays(String query, boolean matches) {
        assertThat(matches(query)).as(query).isEqualTo(matches);
    }

    @Test
    void wordsThatShareACharacterAreNotNearEachOther() {
        assertThat(matches("车站 NEAR/2 站长")).as("车站长期 holds no two words").isFalse();
        assertThat(matches("车站 NEAR/3 站长"))
                .as("站长辛苦，车站: punctuation counts as one")
                .isTrue();
    }

    @Test
    void aTopicThatWasReplacedOrRemovedIsGone() {
        matcher.put(Map.of("r", QueryParser.parse("收费")));
        assertThat(matcher.match(ARTICLE)).contains("r");
        matcher.put(Map.of("r", QueryParser.parse("招聘")));
        assertThat(matcher.match(ARTICLE)).doesNotContain("r");
        matcher.put(Map.of("r", QueryParser.parse("收费")));
        matcher.remove(List.of("r", "unknown"));
        assertThat(matcher.match(ARTICLE)).doesNotContain("r");
    }

    @Test
    void takesTextsOfEveryKind() {
        matcher.put(Map.of("all", QueryParser.parse("检测站 OR \"😀\" OR 5G")));
        for (String text : List.of("", "😀😀", "\ud800 broken \udc00", "only latin text, 5G", "检测站".repeat(100_000))) {
            Publication article = new Publication("", text, List.of(), "other", "social", null);
            assertThat(matcher.match(article)).isSubsetOf("all");
        }
    }
}
