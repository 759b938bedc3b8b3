package fengxiang.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.text.privacy.PersonalMasks;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageCopyTest {

    private static final String TEXT =
            "市机动车检测中心昨日公布了新的收费标准，小型汽车检测费下调二十元。\n" + "中心负责人表示，市民可以通过服务热线12345咨询，也可以在网上预约检测时间。";

    private static final String ARTICLE =
            "<div class=\"content\"><h1>检测收费下调</h1><p class=src onclick=\"x()\">2026-11-20 08:00 来源：临江日报</p>"
                    + "<p>市机动车检测中心昨日公布了新的收费标准，小型汽车检测费下调二十元。</p>"
                    + "<p>中心负责人表示，市民可以通过服务热线12345咨询，也可以在<a href=\"http://x.example/?uid=9\">网上预约</a>检测时间。</p></div>";

    private static String page(String rest) {
        return "<html><head><title>检测收费下调 - 临江日报</title><meta name=author content=王五><script>var u='赵六'</script></head><body>"
                + ARTICLE + rest + "</body></html>";
    }

    private static String copy(String rest) {
        return Objects.requireNonNull(PageCopy.of(page(rest), TEXT));
    }

    @Test
    void keepsTitleAndTextAndNothingThatRunsOrLeadsElsewhere() {
        String copy =
                copy("<iframe src=http://ads.example></iframe><img src=\"data:image/png;base64,AA\" alt=图><!-- 赵六 -->"
                        + "<form action=/login><input value=赵六></form><style>p{}</style>");
        assertThat(copy)
                .startsWith("<!doctype html>")
                .contains("<title>检测收费下调 - 临江日报</title>")
                .contains("<h1>检测收费下调</h1>")
                .contains("来源：临江日报")
                .contains("网上预约")
                .contains("12345");
        assertThat(copy)
                .doesNotContain("script", "onclick", "href", "iframe", "img", "style", "class", "uid", "form", "author")
                .doesNotContain("赵六")
                .doesNotContain("王五");
    }

    @Test
    void cutsOutReadersCommentsHoweverManyThereAre() {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            comments.append("<li class=item><b class=who>路人甲").append(i).append("</b><p>说得对，这里排队太久了，大家都有同感。</p></li>");
        }
        for (String container : new String[] {
            "<div id=comments><ul>%s</ul></div>",
            "<section class=\"hot-comment-list\"><ul>%s</ul></section>",
            "<div class=gentie><ul>%s</ul></div>",
            "<div class=\"mod pl\"><ul>%s</ul></div>",
            "<ul itemtype=\"https://schema.org/UserComments\">%s</ul>"
        }) {
            String copy = copy(container.formatted(comments));
            assertThat(copy)
                    .as(container)
                    .contains("检测费下调二十元")
                    .doesNotContain("路人甲")
                    .doesNotContain("排队太久");
        }
    }

    @Test
    void cutsOutWhatPresentsReadersOutsideOfCommentAreas() {
        assertThat(
                        copy(
                                "<div class=widget><span class=userName>路人甲</span><img class=avatar><i data-uid=7>路人乙</i></div>"))
                .doesNotContain("路人甲")
                .doesNotContain("路人乙");
    }

    @Test
    void keepsAnArticleWhoseContainerIsNamedAfterItsComments() {
        String html = "<body class=\"single comments-open\"><div class=\"post has-comments\">" + ARTICLE
                + "<div class=comment-list><p>路人甲：赞同这样的做法。</p></div></div></body>";
        assertThat(PageCopy.of(html, TEXT)).contains("检测费下调二十元").doesNotContain("路人甲");
    }

    @Test
    void keepsNoCopyThatWouldNotHoldTheArticle() {
        assertThat(PageCopy.of("<body><p>请打开应用阅读全文</p></body>", TEXT)).isNull();
        assertThat(PageCopy.of(page(""), "另一篇文章的正文，和这个页面没有任何关系。")).isNull();
        assertThat(PageCopy.of("", TEXT)).isNull();
    }

    @Test
    void masksNumbersAlsoWhereTheyAreSpreadOverElements() {
        String copy = copy("<p>投诉请找13912345678。</p><p>或者 139<b>1234</b><i>5678</i>，身份证110101199003070038</p>"
                + "<p>车牌鄂A12345和@老李</p><fieldset>1391234</fieldset><fieldset>5678</fieldset>");
        assertThat(Jsoup.parse(copy).body().text())
                .doesNotContain("13912345678")
                .doesNotContain("110101199003070038")
                .doesNotContain("A12345")
                .doesNotContain("老李")
                .contains("投诉请找");
    }

    @Test
    void findsAnArticleWhoseTextWasMasked() {
        String html = "<body><div class=comments-open><p>张先生来电13912345678说检测中心的窗口排了很长的队伍。</p></div></body>";
        String text = PersonalMasks.mask("张先生来电13912345678说检测中心的窗口排了很长的队伍。");
        assertThat(PageCopy.of(html, text)).contains("排了很长的队伍").doesNotContain("13912345678");
    }

    @Test
    void copiesACopyAsItIs() {
        String once = copy("<div id=comments><p>路人甲</p></div><p>电话13912345678 &lt;b&gt; &amp; 完</p>");
        assertThat(PageCopy.of(once, TEXT)).isEqualTo(once);
    }

    @Test
    void leavesThePageItselfAlone() {
        var page = Jsoup.parse(page("<div id=comments>路人甲</div>"));
        String before = page.outerHtml();
        assertThat(PageCopy.of(page, TEXT)).isNotNull();
        assertThat(page.outerHtml()).isEqualTo(before);
    }

    @Test
    void givesUpOnPagesThatNestWhatLooksLikeComments() {
        String deep = "<div class=comment>".repeat(400) + ARTICLE + "字".repeat(10_000);
        assertThat(PageCopy.of(deep, TEXT)).isNull();
    }
}
