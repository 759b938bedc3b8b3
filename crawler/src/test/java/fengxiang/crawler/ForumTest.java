package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.FetchStatus;
import fengxiang.model.PageRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Threads of forums arrive with all of their posts and without the people who wrote them. */
class ForumTest extends CrawlTestBase {

    private static final String[] PEOPLE = {"爱车老王", "临江小雨", "qichemi88", "4711", "8822", "慢慢开车"};
    private static final String ASKED = "检测站周末上班吗，昨天去排了三个小时的队。";
    private static final String ANSWERED = "周六上午上班，爱车老王说得对，人确实很多，建议提前在网上预约。";
    private static final String ADDED = "同意，qichemi88也去过，收费比去年高了，窗口的解释说不清楚。";

    private static final String DISCUZ = """
            <div id="postlist"><div id="post_1" class="plhin"><div class="pls"><div class="authi">
            <a href="space-uid-4711.html" class="xw1">爱车老王</a></div><div class="avatar"><img src="/a.jpg"></div></div>
            <div class="plc"><div class="authi"><em>发表于 2026-11-20 08:30</em> | <a href="#">只看该作者</a></div>
            <td class="t_f">%s</td><div class="sign">慢慢开车，安全到家</div></div></div>
            <div id="post_2" class="plhin"><div class="pls"><div class="authi"><a href="space-uid-8822.html">临江小雨</a></div></div>
            <div class="plc"><div class="authi"><em>发表于 2026-11-20 09:10</em></div>
            <td class="t_f"><div class="quote"><blockquote>爱车老王 发表于 2026-11-20 08:30</blockquote></div>%s</td></div></div>
            <div id="post_3" class="plhin"><div class="pls"><div class="authi"><a href="home.php?mod=space&uid=9">qichemi88</a></div></div>
            <div class="plc"><div class="authi"><em>发表于 2026-11-21 10:00</em></div><td class="t_f">%s</td></div></div></div>""";
    private static final String DATED_LINES = """
            <div class="topic"><p class="by"><span class="username">爱车老王</span> 2026-11-20 08:30</p><p>%s</p></div>
            <ul class="answers"><li class="answer"><p><a href="/user/8822">临江小雨</a> 发表于 2026-11-20 09:10</p><p>%s</p></li>
            <li class="answer"><p><a href="/u/qichemi88">qichemi88</a> 发表于 2026-11-21 10:00</p><p>%s</p></li></ul>""";
    private static final String TABLE = """
            <table class="thread"><tr><td class="author">爱车老王<br>注册时间 2015-3-2</td><td>2026-11-20 08:30<br>%s</td></tr>
            <tr><td class="author">临江小雨</td><td>2026-11-20 09:10<br>%s</td></tr>
            <tr><td class="author">qichemi88</td><td>2026-11-21 10:00<br>%s</td></tr></table>""";
    private static final String NAMED_AFTER_ITS_WRITER = """
            <div class="poster" data-author="爱车老王"><b data-username="爱车老王">爱车老王</b> 2026-11-20 08:30<p>%s</p></div>
            <div class="poster" data-author="临江小雨"><b data-username="临江小雨">临江小雨</b> 2026-11-20 09:10<p>%s</p></div>
            <div class="poster" data-author="qichemi88"><b>qichemi88</b> 2026-11-21 10:00<p>%s</p></div>""";

    private Article crawled(String posts) throws IOException {
        site.page(
                "/t/1.html",
                "<html><head><title>检测站周末上班吗_临江论坛</title><meta name=author content=爱车老王></head><body>"
                        + "<div class=nav><a href='/'>首页</a></div><h1>检测站周末上班吗</h1>"
                        + posts.formatted(ASKED, ANSWERED, ADDED) + "</body></html>");
        backend.source(forum(null)).due(site.url("/t/1.html"), "s2", PageRole.ARTICLE);
        crawlAll();
        return backend.articles().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {DISCUZ, DATED_LINES, TABLE, NAMED_AFTER_ITS_WRITER})
    void keepsEveryPostAndNobodysName(String layout) throws Exception {
        Article article = crawled(layout);
        assertThat(article.kind()).isEqualTo(ArticleKind.SOCIAL);
        assertThat(article.text())
                .contains(ASKED)
                .contains("周六上午上班，某网友说得对，人确实很多，建议提前在网上预约。")
                .contains("同意，某网友也去过，收费比去年高了");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(new JsonMapper().writeValueAsString(article)).doesNotContain(PEOPLE);
    }

    @Test
    void leavesNoNameOnDisk() throws Exception {
        backend.failNextIngests(1);
        crawled(DISCUZ);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(Stream.of(PEOPLE)
                                .map(p -> new String(p.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                                .toArray(String[]::new));
            }
        }
    }

    @Test
    void neitherFollowsNorReportsTheAddressesOfPeople() throws Exception {
        site.page(
                "/f/1",
                "<ul><li><a href='/t/1.html'>检测站周末上班吗，求助各位</a> <a href='/space-uid-4711.html'>爱车老王的个人空间主页</a>"
                        + "<li><a href='/user/8822/20261120001.html'>临江小雨的个人空间主页</a></ul>");
        site.page("/t/1.html", article("检测站周末上班吗", "2026-11-20 08:30", BODY));
        site.on("/t/2.html", site.redirect("/home.php?mod=space&uid=4711"));
        backend.source(forum(null))
                .due(site.url("/f/1"), "s2", PageRole.SECTION)
                .due(site.url("/t/2.html"), "s2", PageRole.ARTICLE)
                .due(site.url("/u/qichemi88"), "s2", PageRole.ARTICLE);

        crawlAll();

        assertThat(site.paths()).containsExactlyInAnyOrder("/robots.txt", "/f/1", "/t/1.html", "/t/2.html");
        assertThat(backend.known().keySet().toString()).doesNotContain("space").doesNotContain("user");
        assertThat(backend.discovered()).extracting(DiscoveredUrl::titleHint).containsOnlyNulls();
        assertThat(outcome("/u/qichemi88").status()).isEqualTo(FetchStatus.DISALLOWED);
        assertThat(outcome("/u/qichemi88").reason()).isEqualTo("personal-address");
        assertThat(outcome("/t/2.html").reason()).isEqualTo("personal-address");
    }
}
