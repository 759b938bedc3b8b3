package fengxiang.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.SearchKind;
import fengxiang.platform.InvalidFieldException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorRulesTest {

    private static ConnectorDraft draft(@Nullable SearchKind kind, @Nullable String address, @Nullable Integer quota) {
        return new ConnectorDraft("名称", kind, address, quota, null, null);
    }

    private static void refuses(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPLATE, ' https://a.cn/s?q={word} ', https://a.cn/s?q={词}",
        "TEMPLATE, https://a.cn/s?q={searchTerms}, https://a.cn/s?q={词}",
        "TEMPLATE, https://a.cn/s?q={searchTerms}&n={count?}&p={startPage?}&x={time:start?}&l={language},"
                + " https://a.cn/s?q={词}&n=50&p=1&x=&l=zh-CN",
        "TEMPLATE, https://a.cn/s?q={词:GBK}, https://a.cn/s?q={词:gbk}",
        "SEARXNG, http://127.0.0.1:8888, http://127.0.0.1:8888/",
        "SEARXNG, HTTP://Search.Example.cn/searx/search, http://search.example.cn/searx/"
    })
    void keepAddressesInOneForm(SearchKind kind, String given, String kept) {
        assertThat(ConnectorRules.search(draft(kind, given, null), null).address())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://a.cn/s",
                "https://a.cn/{searchTerms}/{词}",
                "https://a.cn/s?q={searchTerms}&k={apiKey}",
                "https://a.cn/#/s?q={词}",
                "ftp://a.cn/{词}",
                "https://{词}/",
                "https://weibo.com/u/12345?q={词}"
            })
    void refuseWhatIsNoTemplate(String given) {
        refuses("address", () -> ConnectorRules.search(draft(SearchKind.TEMPLATE, given, null), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "searx", "http://a.cn/?q=1", "http://a.cn/#x", "javascript:1"})
    void refuseWhatIsNoInstance(String given) {
        refuses("address", () -> ConnectorRules.search(draft(SearchKind.SEARXNG, given, null), null));
    }

    @Test
    void haveAnAddressOfTheirOwnForQianfan() {
        refuses("address", () -> ConnectorRules.search(draft(SearchKind.QIANFAN, "https://a.cn/", null), null));
        assertThat(ConnectorRules.search(draft(SearchKind.QIANFAN, " ", null), null))
                .satisfies(search -> assertThat(search.address()).isNull())
                .satisfies(search -> assertThat(search.dailyQuota()).isEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void refuseQuotasThatNoEngineGives(int quota) {
        refuses("dailyQuota", () -> ConnectorRules.search(draft(SearchKind.QIANFAN, null, quota), null));
    }

    @Test
    void keepTheKind() {
        refuses("kind", () -> ConnectorRules.search(draft(null, null, null), null));
        refuses("kind", () -> ConnectorRules.search(draft(SearchKind.QIANFAN, null, null), SearchKind.TEMPLATE));
    }

    @Test
    void demandThatSomebodyAnswersForSearxng() {
        ConnectorDraft silent = draft(SearchKind.SEARXNG, "http://127.0.0.1:8888", null);
        refuses("accepted", () -> ConnectorRules.demandAcceptance(silent));
        ConnectorRules.demandAcceptance(
                new ConnectorDraft("n", SearchKind.SEARXNG, silent.address(), null, true, null));
        ConnectorRules.demandAcceptance(draft(SearchKind.QIANFAN, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void demandAName(String name) {
        refuses("name", () -> ConnectorRules.name(name));
        refuses("name", () -> ConnectorRules.name("长".repeat(81)));
    }
}
