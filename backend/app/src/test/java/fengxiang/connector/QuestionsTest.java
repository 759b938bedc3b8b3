package fengxiang.connector;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.EntryType;
import fengxiang.model.SearchKind;
import fengxiang.source.SearchPlan;
import fengxiang.source.SourceSearch;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    private final Questions questions = new Questions("https://engine.example.cn/v2/web_search");

    private String address(SearchKind kind, @Nullable String given, String word) {
        return questions.address(new SourceSearch(kind, given, 100), word).value();
    }

    @ParameterizedTest
    @CsvSource({
        "QIANFAN, , https://engine.example.cn/v2/web_search?q=%E5%B9%B4%E6%A3%80%20a%26b&recency=week",
        "TEMPLATE, http://bbs.example.cn/s?k={词}&rss=1, http://bbs.example.cn/s?k=%E5%B9%B4%E6%A3%80%20a%26b&rss=1",
        "TEMPLATE, http://bbs.example.cn/s?k={词:gbk}, http://bbs.example.cn/s?k=%C4%EA%BC%EC%20a%26b",
        "SEARXNG, http://127.0.0.1:8888/, 'http://127.0.0.1:8888/search?q=%E5%B9%B4%E6%A3%80%20a%26b&format=json"
                + "&language=zh-CN&categories=general,news&time_range=month'"
    })
    void putTheWordWhereTheSearchExpectsIt(SearchKind kind, @Nullable String given, String expected) {
        assertThat(address(kind, given, "年检 a&b")).isEqualTo(expected);
    }

    @Test
    void areOneForEachWord() {
        SearchPlan plan =
                questions.plan("站内", new SourceSearch(SearchKind.TEMPLATE, "http://a.cn/{词}", 10), List.of("年检", "验车"));
        assertThat(plan.host()).isEqualTo("a.cn");
        assertThat(plan.entries()).hasSize(2).allMatch(e -> e.type() == EntryType.SEARCH);
        assertThat(plan.entries().getLast().url()).isEqualTo("http://a.cn/%E9%AA%8C%E8%BD%A6");
    }

    @Test
    void areBoundedAndNoneWithoutWords() {
        SourceSearch search = new SourceSearch(SearchKind.QIANFAN, null, 100);
        List<String> many = IntStream.range(0, 900).mapToObj(i -> "词" + i).toList();
        assertThat(questions.plan("百度", search, many).entries()).hasSize(Questions.MOST);
        SearchPlan none = questions.plan("百度", search, List.of());
        assertThat(none.entries()).isEmpty();
        assertThat(none.host()).isEqualTo("engine.example.cn");
    }

    /** Nine tenths of the quota are planned: 90 questions a day for 10 words are 9 for each, one in 160 minutes. */
    @ParameterizedTest
    @CsvSource({"10, 100, 160", "1, 100, 16", "1, 100000, 15", "100, 100, 1600", "3, 1, 4800", "0, 100, 15"})
    void areSpreadOverTheDay(int words, int quota, int minutes) {
        assertThat(Questions.minutes(words, quota)).isEqualTo(minutes);
        assertThat(words * 24 * 60 / minutes).as("questions a day").isLessThanOrEqualTo(quota);
    }
}
