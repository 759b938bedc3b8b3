package fengxiang.crawler.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountHostsTest {

    @ParameterizedTest
    @CsvSource({
        "https://somebody.lofter.com/post/1, lofter.com, true",
        "http://somebody.blog.163.com/1, blog.163.com, true",
        "https://a.b.blogspot.com/2026/1.html, blogspot.com, true",
        "https://www.lofter.com/1, www.lofter.com, false",
        "https://lofter.com/1, lofter.com, false",
        "https://news.example.com/1, news.example.com, false",
        "https://notlofter.com/1, notlofter.com, false",
        "http://news.example.com:8080/1, news.example.com:8080, false"
    })
    void namesThePlatformAndNeverTheAccount(String url, String outlet, boolean somebodys) {
        WebAddress address = WebAddress.parse(url);
        assertThat(AccountHosts.platform(address)).isEqualTo(outlet);
        assertThat(AccountHosts.isOne(address)).isEqualTo(somebodys);
    }
}
