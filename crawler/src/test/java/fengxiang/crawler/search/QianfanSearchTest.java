package fengxiang.crawler.search;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.SearchKind;
import fengxiang.model.WebAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Baidu's search for developers: what is asked, and what its answers mean. */
class QianfanSearchTest {

    private static final String KEY = "bce-v3/ALTAK-geheim/0123456789";
    private static final WebAddress ENTRY = WebAddress.parse(
            "https://qianfan.baidubce.com/v2/ai_search/web_search?q=%E6%A3%80%E6%B5%8B%E7%AB%99+%26%20%E6%94%B6%E8%B4%B9&recency=month");

    private final SearchConnector qianfan = SearchConnector.of(SearchKind.QIANFAN);

    @Test
    void asksForTheWordWithTheKeyAtTheBareAddress() {
        SearchRequest request = qianfan.request(ENTRY, " " + KEY + "\n");
        assertThat(request.url().value()).isEqualTo("https://qianfan.baidubce.com/v2/ai_search/web_search");
        assertThat(request.headers()).containsEntry("Authorization", "Bearer " + KEY);
        JsonNode body = new JsonMapper().readTree(String.valueOf(request.body()));
        assertThat(body)
                .isEqualTo(new JsonMapper()
                        .readTree("{\"messages\":[{\"role\":\"user\",\"content\":\"检测站 & 收费\"}],"
                                + "\"edition\":\"standard\",\"search_source\":\"baidu_search_v2\","
                                + "\"resource_type_filter\":[{\"type\":\"web\",\"top_k\":50}],"
                                + "\"search_recency_filter\":\"month\"}"));
        assertThat(request.toString()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&recency=", "&recency=day%22,%22x%22:%22"})
    void asksForAWeekWhereTheEntryDoesNotSayWell(String recency) {
        WebAddress entry = WebAddress.parse("https://qianfan.baidubce.com/s?q=a" + recency);
        assertThat(qianfan.request(entry, KEY).body()).contains("\"search_recency_filter\":\"week\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://qianfan.baidubce.com/s?q=a, key, false, -",
                "http://qianfan.baidubce.com/s?q=a, key, false, search-not-https",
                "http://127.0.0.1:8080/s?q=a, key, true, -",
                "https://qianfan.baidubce.com/s?q=a, -, false, search-no-key",
                "https://qianfan.baidubce.com/s?q=a, '  ', false, search-no-key",
                "https://qianfan.baidubce.com/s?q=a, 'two words', false, search-key-refused",
                "https://qianfan.baidubce.com/s?q=a, 密钥, false, search-key-refused",
                "https://qianfan.baidubce.com/s?recency=week, key, false, search-not-set-up"
            })
    void asksNothingWhereSomethingIsMissing(
            String entry, @Nullable String key, boolean trusted, @Nullable String obstacle) {
        assertThat(qianfan.obstacle(WebAddress.parse(entry), key, trusted)).isEqualTo(obstacle);
    }

    @Test
    void asksNoRobots() {
        assertThat(qianfan.heedsRobots(false)).isFalse();
    }

    @Test
    void readsReferences() throws Exception {
        String answer = """
                {"request_id":"r1","references":[
                {"id":1,"title":"<em>检测站</em>下调收费&amp;延长服务","url":"https://news.example.cn/a/1.html","date":"2026-11-20 10:20:30",
                 "content":"摘要不保留","type":"web","website":"临江网"},
                {"id":2,"title":"没有地址"},
                {"id":3,"title":"没有时间","url":"https://news.example.cn/a/3.html","date":null,"type":"web"}]}""";
        assertThat(qianfan.read(Answered.json(200, answer)))
                .containsExactly(
                        new SearchHit("https://news.example.cn/a/1.html", "检测站下调收费&延长服务", "2026-11-20 10:20:30"),
                        new SearchHit("https://news.example.cn/a/3.html", "没有时间", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"request_id\":\"r\",\"references\":[]} | found 0",
                "200 | {\"request_id\":\"r\",\"references\":null} | found 0",
                "200 | {\"code\":0,\"references\":[]} | found 0",
                "200 | {\"code\":\"invalid_iam_token\",\"message\":\"IAM 认证失败\"} | search-key-refused AS_USUAL",
                "200 | {\"code\":110,\"message\":\"Access token invalid or no longer valid\"} | search-key-refused AS_USUAL",
                "200 | {\"error\":{\"code\":\"invalid_api_key\",\"message\":\"Incorrect API key provided: bce-v3\"}} | search-key-refused AS_USUAL",
                "401 | {\"code\":\"Unauthorized\",\"message\":\"too many\"} | search-key-refused AS_USUAL",
                "403 | {\"code\":\"AccessDenied\",\"message\":\"access denied\"} | search-key-refused AS_USUAL",
                "403 | {\"code\":\"AccountOverdue\",\"message\":\"账户已欠费\"} | search-quota TOMORROW",
                "200 | {\"code\":17,\"message\":\"Open api daily request limit reached\"} | search-quota TOMORROW",
                "200 | {\"error_code\":19,\"error_msg\":\"\"} | search-quota TOMORROW",
                "400 | {\"code\":\"insufficient_quota\",\"message\":\"免费额度已用完\"} | search-quota TOMORROW",
                "429 | {} | search-quota TOMORROW",
                "429 | {\"code\":\"rpm_rate_limit_exceeded\",\"message\":\"Rate limit reached for RPM\"} | search-quota SOON",
                "200 | {\"code\":18,\"message\":\"Open api qps request limit reached\"} | search-quota SOON",
                "400 | {\"code\":\"invalid_argument\",\"message\":\"messages too long\"} | search-error AS_USUAL",
                "500 | <html>busy</html> | search-error AS_USUAL",
                "200 | {\"code\":\"216003\",\"message\":\"内部错误\"} | search-error AS_USUAL",
                "200 | {\"results\":[{\"url\":\"https://a.cn/1\"}]} | not-search-results AS_USUAL",
                "200 | <html><a href='/link?url=1'>检测站</a></html> | not-search-results AS_USUAL",
                "200 | [] | not-search-results AS_USUAL",
                "200 | '' | not-search-results AS_USUAL"
            })
    void tellsErrorsApart(int status, String answer, String outcome) {
        assertThat(Answered.outcome(qianfan, Answered.json(status, answer))).isEqualTo(outcome);
    }
}
