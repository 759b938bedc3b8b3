package fengxiang.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.cn/s?q={词}&p=1, https://a.cn/s?q=%E5%B9%B4%E6%A3%80%20%26%24a&p=1",
        "https://a.cn/{WORD}, https://a.cn/%E5%B9%B4%E6%A3%80%20%26%24a",
        "http://bbs.a.cn/s?kw={词:gbk}, http://bbs.a.cn/s?kw=%C4%EA%BC%EC%20%26%24a",
        "https://a.cn#/search/{词}, https://a.cn#/search/%E5%B9%B4%E6%A3%80%20%26%24a"
    })
    void putsTheWordIntoTheAddress(String template, String link) {
        assertThat(WordTemplate.link(WordTemplate.checked("url", template), "年检 &$a"))
                .isEqualTo(link);
    }

    @Test
    void keepsOneWayOfWritingThePlace() {
        assertThat(WordTemplate.checked("url", " https://a.cn/s?q={word:GBK} ")).isEqualTo("https://a.cn/s?q={词:gbk}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{词}",
                "https://a.cn/s",
                "https://a.cn/{词}/{词}",
                "https://{词}/x",
                "https://bbs.{词}.cn/",
                "https://a.cn{词}/",
                "//a.cn/{词}",
                "javascript:alert('{词}')",
                "data:text/html,{词}",
                "file:///etc/{词}"
            })
    void refusesWhatIsNoSearch(String template) {
        assertThatThrownBy(() -> WordTemplate.checked("sites[3].url", template))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("sites[3].url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://weibo.com/u/1234567?q={词}",
                "https://weibo.com/n/{词}",
                "https://m.weibo.cn/1234567890?q={词}",
                "https://www.zhihu.com/people/{词}",
                "https://www.douyin.com/user/MS4wLjABAAAA#{词}",
                "https://www.xiaohongshu.com/user/profile/5f#{词}",
                "https://space.bilibili.com/1234/search/video?keyword={词}",
                "https://bbs.a.cn/space-uid-4711.html?{词}",
                "https://bbs.a.cn/home.php?mod=space&uid=4711&q={词}",
                "https://social.a.cn/@wang?q={词}"
            })
    void refusesPagesOfSomebody(String template) {
        assertThatThrownBy(() -> WordTemplate.checked("url", template)).hasMessageContaining("page of somebody");
    }
}
