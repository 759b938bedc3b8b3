package fengxiang.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedCommandTest extends CommandTestBase {

    private static final String RSS =
            "<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><title>临江</title>"
                    + "<item><title>检测站下调收费标准</title><link>/a/1.html</link><guid>a1</guid><pubDate>2026-07-01 10:20:30</pubDate>"
                    + "<description>价目表已公布</description></item>"
                    + "<item><link>http://b.cn/2</link><pubDate>昨天</pubDate></item></channel></rss>";

    @Test
    void writesOneLineAnEntryWithTheAgreedFieldsInTheirOrder() {
        byte[] bytes = RSS.getBytes(Charset.forName("GBK"));
        assertThat(FeedCommand.run(
                        "http://a.cn/rss", "text/xml; charset=utf-8", new ByteArrayInputStream(bytes), out, err))
                .isZero();
        JsonNode first = lines().get(0);
        assertThat(first.propertyNames())
                .containsExactly("title", "link", "publishedAt", "publishedRaw", "summary", "id");
        assertThat(first.get("title").asString()).isEqualTo("检测站下调收费标准");
        assertThat(first.get("link").asString()).isEqualTo("http://a.cn/a/1.html");
        assertThat(first.get("publishedAt").asString()).isEqualTo("2026-07-01T10:20:30+08:00");
        assertThat(first.get("publishedRaw").asString()).isEqualTo("2026-07-01 10:20:30");
        assertThat(first.get("summary").asString()).isEqualTo("价目表已公布");
        assertThat(first.get("id").asString()).isEqualTo("a1");
    }

    @Test
    void whatIsNotKnownIsNullAndTheTimeStaysAsItIsWritten() {
        FeedCommand.run(null, null, new ByteArrayInputStream(RSS.getBytes(Charset.forName("GBK"))), out, err);
        JsonNode second = lines().get(1);
        assertThat(second.get("title").isNull()).isTrue();
        assertThat(second.get("publishedAt").isNull()).isTrue();
        assertThat(second.get("publishedRaw").asString()).isEqualTo("昨天");
        assertThat(second.get("summary").isNull()).isTrue();
    }

    @Test
    void readsASitemapToo() {
        String map = "<urlset><url><loc>http://a.cn/1</loc><lastmod>2026-07-01</lastmod></url></urlset>";
        assertThat(FeedCommand.run(null, null, in(map), out, err)).isZero();
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0).get("publishedAt").asString()).isEqualTo("2026-07-01T00:00:00+08:00");
    }

    @Test
    void whatIsNoFeedIsAnErrorWithAReason() {
        assertThat(FeedCommand.run(null, null, in("<html>404</html>"), out, err))
                .isEqualTo(1);
        assertThat(lines()).isEmpty();
        assertThat(complaint()).contains("feed: neither RSS nor Atom nor JSON Feed");
    }
}
