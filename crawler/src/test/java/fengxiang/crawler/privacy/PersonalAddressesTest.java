package fengxiang.crawler.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bbs.cn/space-uid-4711.html",
                "http://bbs.cn/home.php?mod=space&uid=4711&do=profile",
                "http://bbs.cn/u/4711",
                "/user/wang/",
                "http://bbs.cn/user/8822/20261120001.html",
                "http://bbs.cn/author/wang/posts",
                "http://bbs.cn/viewthread.php?tid=1&authorid=4711",
                "http://social.cn/@wang/112",
                "http://bbs.cn/userinfo.asp?n=1",
                "http://bbs.cn/space.php?username=wang"
            })
    void tellsAddressesOfPeople(String url) {
        assertThat(PersonalAddresses.isPersonal(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bbs.cn/thread-4711-1-1.html",
                "http://bbs.cn/viewthread.php?tid=4711&page=2",
                "http://news.cn/people/2026/1120/c1-2.html",
                "http://news.cn/home/2026/1120/1.html",
                "http://news.cn/u/2026/1120/1.html",
                "http://news.cn/space/2026-11/20/content_1.htm",
                "http://news.cn/a/1.html?from=user",
                "http://news.cn/author-rights/1.html"
            })
    void leavesAddressesOfTextsAlone(String url) {
        assertThat(PersonalAddresses.isPersonal(url)).isFalse();
    }
}
