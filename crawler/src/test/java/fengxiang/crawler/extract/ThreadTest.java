package fengxiang.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.page.PageParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Threads of forums: every post is part of the body, and the thread's time is that of its first post. */
class ThreadTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ASKED = "检测站周末上班吗，有没有人知道？";

    private final ArticleExtractor extractor = new ArticleExtractor(Clock.fixed(NOW, ZoneOffset.UTC));
    private final PageParser parser = new PageParser();

    private ExtractedPage extract(String posts) {
        String html = "<html><head><title>检测站周末上班吗_临江论坛</title></head><body><div class=nav><a href=/>首页</a></div>"
                + "<h1>检测站周末上班吗</h1>" + posts + "<div class=footer>版权所有 临江论坛</div></body></html>";
        return extractor.extract(
                parser.parse(html.getBytes(StandardCharsets.UTF_8), "http://bbs.example.cn/thread-1.html", null),
                true,
                null);
    }

    private static String post(String date, String text) {
        return "<div class=post><div class=time>" + date + "</div><div class=text>" + text + "</div></div>";
    }

    @Test
    void keepsAShortFirstPostWhenTheDateOfTheNextOneStandsClose() {
        ExtractedPage page =
                extract(post("发表于 2026-11-20 08:30", ASKED) + post("发表于 2026-11-20 09:10", Pages.FIRST + Pages.SECOND));
        assertThat(page.body()).contains(ASKED).contains(Pages.SECOND);
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
    }

    @Test
    void keepsAFirstPostWithoutAnyPunctuation() {
        ExtractedPage page =
                extract(post("2026-11-20 08:30", "有人知道吗") + post("2026-11-20 09:10", Pages.FIRST + Pages.SECOND));
        assertThat(page.body()).contains("有人知道吗");
    }

    @Test
    void keepsTheFirstPostWhereRepliesRepeatTheTitle() {
        ExtractedPage page = extract(post("2026-11-20 08:30", ASKED) + "<h3>检测站周末上班吗</h3>"
                + post("2026-11-20 09:10", Pages.FIRST + Pages.SECOND));
        assertThat(page.body()).contains(ASKED).contains(Pages.FIRST);
    }

    @Test
    void keepsAFirstPostThatStandsOutsideTheListOfReplies() {
        String replies = post("2026-11-20 09:10", Pages.FIRST)
                + post("2026-11-20 09:20", Pages.SECOND)
                + post("2026-11-20 09:30", Pages.THIRD);
        ExtractedPage page = extract("<div class=main><div class=topic><p>2026-11-20 08:30</p><p>" + ASKED
                + "</p></div><div class=list>" + replies + "</div></div>");
        assertThat(page.body()).contains(ASKED).contains(Pages.FIRST).contains(Pages.THIRD);
    }

    @Test
    void takesTheDayOfTheFirstPostRatherThanTheMinuteOfAReply() {
        ExtractedPage page =
                extract(post("2026-11-20", Pages.FIRST + Pages.SECOND) + post("2026-11-22 09:10", Pages.THIRD));
        assertThat(page.publishedRaw()).isEqualTo("2026-11-20");
    }

    @Test
    void theDayOnWhichSomebodyRegisteredIsNoTimeOfPublication() {
        ExtractedPage page = extract("<p>注册时间 2015-3-2</p>" + post("2026-11-20 08:30", Pages.FIRST + Pages.SECOND));
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T00:30:00Z");
    }
}
