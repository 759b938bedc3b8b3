package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private final ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());

    private static Page page(String html) {
        return new PageParser().parse(html.getBytes(StandardCharsets.UTF_8), "http://news.example.cn/a/1.html", null);
    }

    /** The article's own container is named after what stands around articles, and is too small a part of the page. */
    private static String misnamed() {
        String links = "<a href=/x>" + "栏目与服务导航里的一个链接".repeat(2) + "</a> ";
        return "<html><head><title>检测站下调收费标准</title></head><body><div>" + links.repeat(40)
                + "</div><h1>检测站下调收费标准</h1><div class='sidebar'><div>" + Pages.body()
                + "</div></div></body></html>";
    }

    @Test
    void isAskedWhereDensityLostTheBody() {
        ExtractedPage extracted = extractor.extract(page(misnamed()));
        assertThat(extracted.body()).contains(Pages.SECOND);
        assertThat(extracted.method()).isEqualTo(ExtractedPage.Method.SECOND);
        assertThat(extracted.lowQuality()).isTrue();
        assertThat(extracted.rejected()).isNull();
    }

    @Test
    void isNotAskedWhereDensityIsSure() {
        ExtractedPage extracted = extractor.extract(page(Pages.news("2026-11-20 08:30", Pages.body())));
        assertThat(extracted.method()).isEqualTo(ExtractedPage.Method.DENSITY);
        assertThat(extracted.lowQuality()).isFalse();
    }

    @Test
    void theFirstBodyStaysWhereTheSecondHasLessWeightButItIsMarked() {
        String html = "<html><head><title>停业通知在此公布</title></head><body><h1>停业通知在此公布</h1>"
                + "<p>检测站因设备检修，本周六停业一天，周日照常营业，给您带来不便敬请谅解。</p></body></html>";
        ExtractedPage extracted = extractor.extract(page(html));
        assertThat(extracted.body()).contains("设备检修");
        assertThat(extracted.lowQuality()).isTrue();
    }

    @Test
    void nothingIsMadeOfListsAndEmptyPages() {
        String list = "<html><head><title>民生新闻</title></head><body><ul>"
                + "<li><a href=/1>检测站下调收费标准引来市民的关注</a></li>".repeat(30) + "</ul></body></html>";
        assertThat(extractor.extract(page(list)).rejected()).isEqualTo("list-page");
        assertThat(extractor.extract(page("<html><body></body></html>")).rejected())
                .isEqualTo("empty");
    }

    @Test
    void pagesOfUnusualSizeAreLeftOut() {
        Page large = page("<html><body>" + "<div><p>短</p></div>".repeat(20_000) + "</body></html>");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(extractor.extract(large).method()).isEqualTo(ExtractedPage.Method.DENSITY));
    }

    @Test
    void whatWasCutOutIsPutBackWhereItWas() {
        Document document = Jsoup.parse("<div id=a>1<p id=b>2<i id=c>3</i></p>4<p id=d>5</p>6</div>");
        String before = document.html();
        Cuts cuts = new Cuts();
        for (String id : List.of("b", "c", "d")) {
            Element e = document.getElementById(id);
            if (e == null) { // in what was cut out before
                continue;
            }
            cuts.cut(e);
        }
        assertThat(document.text()).isEqualTo("1 4 6".replace(" ", "")).isEqualTo("146");
        cuts.putBack();
        assertThat(document.html()).isEqualTo(before);
    }
}
