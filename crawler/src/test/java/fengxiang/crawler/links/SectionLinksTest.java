package fengxiang.crawler.links;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.ArticleKind;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionLinksTest {

    private static final WebAddress HERE = WebAddress.parse("http://news.example.cn/local/");

    private static SourceProfile source(@Nullable String articles, @Nullable String lists) {
        return new SourceProfile("s1", "www.example.cn", ArticleKind.NEWS, List.of(), articles, lists);
    }

    private static List<FoundLink> links(String html, SourceProfile source) {
        return SectionLinks.in(Jsoup.parse(html, HERE.value()), HERE, source);
    }

    private static List<String> addresses(List<FoundLink> links) {
        return links.stream().map(l -> l.address().value()).toList();
    }

    @Test
    void followsTheSourcesPatternsAndNothingElse() {
        String html = "<a href='/a/1.html'>短</a><a href='/a/1.html#top'>检测站下调收费标准</a><a href='?page=2'>2</a>"
                + "<a href='/2026/0701/c1-2345.html'>看起来像一篇新闻的链接</a><a href='http://else.cn/a/2.html'>别处</a>";
        List<FoundLink> links = links(html, source("http://news\\.example\\.cn/a/\\d+\\.html", ".*\\?page=\\d+"));
        assertThat(addresses(links))
                .containsExactly("http://news.example.cn/a/1.html", "http://news.example.cn/local/?page=2");
        assertThat(links.get(0).list()).isFalse();
        assertThat(links.get(0).title()).isEqualTo("短");
        assertThat(links.get(1).list()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/2026/0701/c1-2345.html,检测站下调小型汽车收费,true",
        "/content/2026-07/01/content_8.htm,检测站下调小型汽车收费,true",
        "/news/detail?id=88123,检测站下调小型汽车收费,true",
        "/art/2026/7/1/art_12_3456.html,检测站调价,true",
        "/zixun/jiancezhan.html,检测站下调小型汽车收费的全部标准,true",
        "http://www.example.cn/2026/0701/1.html,检测站下调小型汽车收费,true",
        "http://other.cn/2026/0701/c1-2345.html,检测站下调小型汽车收费,false",
        "/index.html,临江新闻网首页欢迎您的访问,false",
        "/list_12345.html,更多的新闻都在这里列出来,false",
        "/about.html,关于我们,false",
        "/login?id=1234,登录后可以查看全部的内容,false",
        "/f/20260701.pdf,检测站下调小型汽车收费,false",
        "/p/20260701.jpg,检测站下调小型汽车收费,false",
        "/2026/0701/c1-2345.html,图,false",
        "javascript:void(0),检测站下调小型汽车收费,false",
        "mailto:a@example.cn,检测站下调小型汽车收费,false",
        "/user/8822/2026.html,检测站下调小型汽车收费,false"
    })
    void learnsWhichLinksLeadToArticles(String href, String text, boolean followed) {
        List<FoundLink> links = links("<a href='" + href + "'>" + text + "</a>", source(null, null));
        assertThat(links).hasSize(followed ? 1 : 0);
    }

    @Test
    void takesTheTitleOfALinkAroundAPicture() {
        String html = "<a href='/2026/0701/c1-2345.html' title='检测站下调小型汽车收费'><img src=1.jpg></a>";
        assertThat(links(html, source(null, null)).get(0).title()).isEqualTo("检测站下调小型汽车收费");
    }

    @Test
    void aWholeParagraphIsNoTitle() {
        String html = "<a href='/2026/0701/c1-2345.html'>" + "检测站下调小型汽车收费，".repeat(20) + "</a>";
        assertThat(links(html, source(null, null)).get(0).title()).isEmpty();
    }

    @Test
    void passesOverLinksMarkedNofollow() {
        String html = "<a rel='nofollow noopener' href='/2026/0701/c1-2345.html'>检测站下调小型汽车收费</a>";
        assertThat(links(html, source(null, null))).isEmpty();
    }

    @Test
    void namesAnAddressOnceWithoutWhatOnlyTracks() {
        String html = "<a href='/2026/0701/c1-2345.html?spm=a.b.c'>检测站下调小型汽车收费</a>"
                + "<a href='/2026/0701/c1-2345.html#pinglun'>检测站下调小型汽车收费评论</a>";
        assertThat(addresses(links(html, source(null, null))))
                .containsExactly("http://news.example.cn/2026/0701/c1-2345.html");
    }

    @Test
    void aPatternThatDoesNotCompileLeadsNowhere() {
        assertThat(links("<a href='/a/1.html'>检测站下调小型汽车收费</a>", source("(", "[")))
                .isEmpty();
    }

    @Test
    void aLinkFarmHasItsEnd() {
        StringBuilder farm = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            farm.append("<a href='/2026/0701/c1-").append(10_000 + i).append(".html'>检测站下调小型汽车收费</a>");
        }
        assertThat(links(farm.toString(), source(null, null))).hasSize(5_000);
    }

    @Test
    void whatAFeedNamesBelongsToTheSourceByItsPattern() {
        WebAddress article = WebAddress.parse("http://news.example.cn/a/1.html");
        assertThat(SectionLinks.belongs(article, source(".*/a/\\d+\\.html", null)))
                .isTrue();
        assertThat(SectionLinks.belongs(article, source(".*/b/\\d+\\.html", null)))
                .isFalse();
        assertThat(SectionLinks.belongs(article, source(null, null))).isTrue();
        assertThat(SectionLinks.belongs(WebAddress.parse("http://news.example.cn/u/wang"), source(null, null)))
                .isFalse();
    }
}
