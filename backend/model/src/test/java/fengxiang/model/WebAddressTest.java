package fengxiang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://News.Example.CN:80/a/../b/./c.html#top | http://news.example.cn/b/c.html",
                "https://example.cn | https://example.cn/",
                "https://example.cn:443/?utm_source=wx&id=7&spm=1.2 | https://example.cn/?id=7",
                "http://example.cn/新闻/1.html | http://example.cn/%E6%96%B0%E9%97%BB/1.html",
                "http://example.cn/%e6%96%b0%7Ea | http://example.cn/%E6%96%B0~a",
                "http://example.cn/a b?q=100% | http://example.cn/a%20b?q=100%25",
                "http://127.0.0.1:18101/x | http://127.0.0.1:18101/x",
                "http://例子.中国/1 | http://xn--fsqu00a.xn--fiqs8s/1",
                "http://example.cn/../../x | http://example.cn/x",
                "http://example.cn./x?b=2&a=1 | http://example.cn/x?b=2&a=1",
            })
    void hasOneNormalForm(String raw, String normal) {
        assertThat(WebAddress.parse(raw).value()).isEqualTo(normal);
        assertThat(WebAddress.parse(normal).value())
                .as("normal form is a fixed point")
                .isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "/relative",
                "ftp://example.cn/x",
                "http://",
                "http:///x",
                "mailto:a@b.cn"
            })
    void refusesWhatIsNoWebAddress(String raw) {
        assertThatThrownBy(() -> WebAddress.parse(raw)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheScheme() {
        assertThat(WebAddress.parse("http://a.cn/").value())
                .isNotEqualTo(WebAddress.parse("https://a.cn/").value());
    }

    @Test
    void separatesHostAndPort() {
        assertThat(WebAddress.parse("http://127.0.0.1:18101/x").host()).isEqualTo("127.0.0.1");
        assertThat(WebAddress.parse("http://127.0.0.1:18101/x").authority()).isEqualTo("127.0.0.1:18101");
    }
}
