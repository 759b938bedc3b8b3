package fengxiang.crawler.links;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.LinkShape;
import fengxiang.model.ShapeKind;
import fengxiang.model.WebAddress;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Section pages in the styles that Chinese sites have; all of them written for this test. */
class LinkShapesTest {

    private static final List<String> TITLES = List.of(
            "检测站下调小型汽车收费标准",
            "城北公交站台开始更换雨棚",
            "江滨公园夜间照明改造完工",
            "市民服务热线增设方言坐席",
            "本周末两条道路临时封闭",
            "老旧小区加装电梯有了新办法",
            "中心医院门诊楼搬迁公告发布");

    private static List<LinkShape> shapes(String url, String html) {
        WebAddress here = WebAddress.parse(url);
        return LinkShapes.in(Jsoup.parse(html, url), here, Set.of(here.authority()));
    }

    private static List<LinkShape> of(ShapeKind kind, List<LinkShape> shapes) {
        return shapes.stream().filter(s -> s.kind() == kind).toList();
    }

    /** {@code address} with # for a number per title. */
    private static String list(String address, String entry) {
        return IntStream.range(0, TITLES.size())
                .mapToObj(i -> entry.replace("%a", address.replace("#", String.valueOf(120_345 + 7 * i)))
                        .replace("%t", TITLES.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static void covers(LinkShape shape, String... addresses) {
        assertThat(addresses).allMatch(a -> Pattern.matches(shape.pattern(), a), shape.pattern());
    }

    @Test
    void anEveningPaperWithDatedFolders() {
        String html = "<div class=menu><a href='/node/1.htm'>首页</a><a href='/node/2.htm'>第A02版：要闻</a>"
                + "<a href='/node/3.htm'>第A03版：民生</a></div><ul class=titles>"
                + list("/html/2026-11/24/content_#.htm", "<li><a href='%a'>%t</a></li>") + "</ul>";
        List<LinkShape> shapes = shapes("http://epaper.example.cn/html/2026-11/24/node_1.htm", html);
        LinkShape article = of(ShapeKind.ARTICLE, shapes).getFirst();
        assertThat(of(ShapeKind.ARTICLE, shapes)).hasSize(1);
        assertThat(article.count()).isEqualTo(7);
        assertThat(article.template()).isEqualTo("epaper.example.cn/html/####-##/##/content_#.htm");
        assertThat(article.place()).isEqualTo("ul.titles > li");
        assertThat(article.signs()).contains("dated", "numbered", "headlines", "chinese", "many");
        assertThat(article.samples().getFirst().title()).isEqualTo(TITLES.getFirst());
        covers(
                article,
                "http://epaper.example.cn/html/2027-1/3/content_9.htm",
                "https://epaper.example.cn/html/2026-12/31/content_99999.htm");
        assertThat("http://epaperXexample.cn/html/2026-11/24/content_1.htm").doesNotMatch(article.pattern());
        assertThat("http://epaper.example.cn/html/2026-11/24/node_2.htm").doesNotMatch(article.pattern());
    }

    @Test
    void aPortalWhoseColumnsAreBuiltAlike() {
        String row = "<p><a href='%a'>%t</a></p>";
        String html = "<div class=nav><a href='/local/'>本地</a><a href='/life/'>民生</a><a href='/traffic/'>交通</a></div>"
                + list("/local/20261124/c#.html", row) + list("/life/20261123/c1#.html", row)
                + list("/traffic/20261122/c2#.html", row)
                + "<div class=footer><a href='/about.html'>关于我们</a><a href='/contact.html'>联系方式</a></div>"
                + "<a href='http://ads.example.com/20261124/c1.html'>别处的一条广告新闻标题</a>";
        List<LinkShape> shapes = shapes("http://www.example.cn/", html);
        assertThat(of(ShapeKind.ARTICLE, shapes)).hasSize(1);
        LinkShape article = of(ShapeKind.ARTICLE, shapes).getFirst();
        assertThat(article.count()).isEqualTo(21);
        covers(article, "http://www.example.cn/sports/20261201/c77.html");
        assertThat("http://www.example.cn/local/").doesNotMatch(article.pattern());
        assertThat(of(ShapeKind.SECTION, shapes)).anyMatch(s -> s.signs().contains("navigation"));
        assertThat(of(ShapeKind.OTHER, shapes)).anyMatch(s -> s.signs().contains("other-host"));
    }

    @Test
    void aGovernmentSiteWithPagesOfTheList() {
        String html = "<div class=position><a href='../'>首页</a><a href='./'>通知公告</a></div><ul>"
                + list("./202611/t20261124_#.html", "<li><a href='%a' title='%t'>%t</a><span>2026-11-24</span></li>")
                + "</ul><div class=page><a href='index_1.html'>2</a><a href='index_2.html'>3</a><a href='index_3.html'>下一页</a>"
                + "<a href='index_9.html'>尾页</a></div><a href='/P020261124.pdf'>附件：一份很长的收费标准文件.pdf</a>";
        List<LinkShape> shapes = shapes("http://jtj.example.gov.cn/xxgk/tzgg/index.html", html);
        LinkShape article = of(ShapeKind.ARTICLE, shapes).getFirst();
        assertThat(article.template()).isEqualTo("jtj.example.gov.cn/xxgk/tzgg/######/t########_#.html");
        assertThat(of(ShapeKind.ARTICLE, shapes)).hasSize(1);
        LinkShape paging = of(ShapeKind.PAGING, shapes).getFirst();
        assertThat(paging.count()).isEqualTo(4);
        covers(paging, "http://jtj.example.gov.cn/xxgk/tzgg/index_14.html");
        assertThat(shapes).noneMatch(s -> s.template().endsWith(".pdf"));
    }

    @Test
    void aDiscuzForumWithoutItsPeople() {
        String html = "<div id=nv><a href='forum.php'>论坛</a><a href='forum-2-1.html'>车友之家</a></div><table>"
                + list(
                        "thread-#-1-1.html",
                        "<tr><th><a href='%a'>%t</a></th><td><a href='space-uid-33.html'>江边散步</a></td>"
                                + "<td><a href='forum.php?mod=redirect&tid=1&goto=lastpost'>2026-11-24 10:20</a></td></tr>")
                + "</table><div class=pg><a href='forum-5-2.html'>2</a><a href='forum-5-3.html'>3</a><a href='forum-5-2.html'>下一页</a></div>";
        List<LinkShape> shapes = shapes("http://bbs.example.cn/forum-5-1.html", html);
        assertThat(of(ShapeKind.ARTICLE, shapes))
                .singleElement()
                .satisfies(s -> assertThat(s.template()).isEqualTo("bbs.example.cn/thread-#-#-#.html"));
        assertThat(shapes).noneMatch(s -> s.template().contains("space"));
        assertThat(shapes.toString()).doesNotContain("江边散步");
    }

    @Test
    void addressesWithParametersAndWithWords() {
        String byId = list("/show.php?catid=12&id=#", "<dt><a href='%a'>%t</a></dt>");
        LinkShape article = of(ShapeKind.ARTICLE, shapes("http://www.example.cn/list.php?catid=12", byId))
                .getFirst();
        covers(article, "http://www.example.cn/show.php?catid=99&id=5");
        String words = "<ul>"
                + IntStream.range(0, TITLES.size())
                        .mapToObj(i -> "<li><a href='/zixun/" + "abcdefg".charAt(i) + "-jiancezhan.html'>"
                                + TITLES.get(i) + "，全部内容在这里</a></li>")
                        .collect(Collectors.joining())
                + "</ul>";
        LinkShape slugs = shapes("http://www.example.cn/zixun/", words).getFirst();
        assertThat(slugs.template()).isEqualTo("www.example.cn/zixun/*.html");
        assertThat(slugs.count()).isEqualTo(7);
        assertThat(slugs.kind()).isEqualTo(ShapeKind.ARTICLE);
    }

    @Test
    void patternsAreValidAndCoverTheLinksTheyWereLearnedFrom() {
        String odd = "<a href='/a(b)[c]/2026/1/2/x+y_12345.html'>检测站下调小型汽车收费标准</a>"
                + "<a href='/%E6%96%B0%E9%97%BB/12345.html'>城北公交站台开始更换雨棚</a><a href='/p/a1b2c3d4e5f6'>江滨公园夜间照明改造完工</a>"
                + "<a href='/?p=12345'>市民服务热线增设方言坐席</a><a href='//x'>x</a><a href='javascript:void(0)'>y</a><a href='http://['>z</a>";
        for (LinkShape shape : shapes("http://www.example.cn/", odd)) {
            shape.samples().forEach(s -> assertThat(s.url()).matches(shape.pattern()));
        }
        assertThat(shapes("http://www.example.cn/", "")).isEmpty();
    }
}
