package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.page.Page;
import fengxiang.crawler.page.PageParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the title element and a heading is the headline, whichever way round a site writes its own name. */
class TitlesTest {

    private final PageParser parser = new PageParser();
    private final ArticleExtractor extractor = new ArticleExtractor(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "云川晚报 - 清溪县灯会开张, 清溪县灯会开张, 清溪县灯会开张",
        "清溪县灯会开张 - 云川晚报, 清溪县灯会开张, 清溪县灯会开张",
        "云川晚报_检测站下调小型汽车收费标准, 检测站下调小型汽车收费标准, 检测站下调小型汽车收费标准",
        "检测站下调小型汽车收费标准_云川晚报新闻网, 云川晚报新闻网, 检测站下调小型汽车收费标准",
        "清溪县灯会开张, 云川晚报新闻网, 清溪县灯会开张",
    })
    void tellsTheHeadlineFromTheSite(String title, String heading, String headline) {
        String html = "<html><head><title>" + title + "</title></head><body><div><h1>" + heading + "</h1></div><div>"
                + Pages.body() + "</div></body></html>";
        Page page = parser.parse(html.getBytes(StandardCharsets.UTF_8), "http://www.a.example.cn/1.html", null);
        assertThat(extractor.extract(page).title()).isEqualTo(headline);
    }
}
