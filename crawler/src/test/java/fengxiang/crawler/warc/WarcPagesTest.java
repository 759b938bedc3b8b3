package fengxiang.crawler.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Evidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives of pages: what is a page becomes an article, nothing else does, and damage is said. */
class WarcPagesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T04:00:00Z"), ZoneOffset.UTC);
    private static final String BODY = "检测站今天上午排起长队，多位车主表示等候超过三个小时，工作人员正在增开窗口疏导。".repeat(8);

    private static String html(String head) {
        return "<html><head><meta charset=utf-8><title>检测站排长队</title>" + head + "</head><body><h1>检测站排长队</h1>"
                + "<p>2026-11-20 14:05 来源：云州日报</p><div><p>" + BODY + "</p><p>" + BODY + "</p></div></body></html>";
    }

    private static byte[] record(String version, String type, String target, String contentType, byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("WARC/" + version + "\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                        + "\r\nWARC-Date: 2026-11-21T03:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(block);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] response(String version, String target, int status, String type, byte[] body) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.writeBytes(body);
        return record(version, "response", target, "application/http; msgtype=response", http.toByteArray());
    }

    private static byte[] page(String version, String target, String head) {
        return response(version, target, 200, "text/html", html(head).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(boolean packed, byte[]... records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            if (packed) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
                    gzip.write(record);
                }
            } else {
                all.writeBytes(record);
            }
        }
        return all.toByteArray();
    }

    private static List<WarcPages.Page> read(byte[] archive) throws IOException {
        List<WarcPages.Page> pages = new ArrayList<>();
        try (WarcPages warc = new WarcPages(new ByteArrayInputStream(archive), ArticleKind.NEWS, NOW)) {
            for (WarcPages.Page page = warc.next(); page != null; page = warc.next()) {
                pages.add(page);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"1.0, false", "1.1, false", "1.0, true", "1.1, true"})
    void pagesBecomeArticlesAndNothingElseDoes(String version, boolean packed) throws IOException {
        byte[] none = new byte[] {(byte) 0x89, 'P', 'N', 'G'};
        List<WarcPages.Page> pages = read(joined(
                packed,
                record(version, "request", "http://a.example.cn/1", "application/http; msgtype=request", new byte[0]),
                page(version, "http://a.example.cn/2026/1.html", ""),
                response(version, "http://a.example.cn/x.png", 200, "image/png", none),
                response(
                        version,
                        "http://a.example.cn/gone",
                        404,
                        "text/html",
                        html("").getBytes(StandardCharsets.UTF_8)),
                page(version, "http://a.example.cn/2026/2.html", "<meta name=robots content=noarchive>")));
        assertThat(pages).extracting(WarcPages.Page::record).containsExactly(2L, 5L);
        assertThat(pages.get(1).reason()).isEqualTo("noarchive");
        Article article = Objects.requireNonNull(pages.get(0).article());
        assertThat(article.title()).isEqualTo("检测站排长队");
        assertThat(article.publishedAt()).hasToString("2026-11-20T06:05:00Z");
        Evidence proof = Objects.requireNonNull(article.evidence());
        assertThat(proof.fetchedAt()).hasToString("2026-11-21T03:00:00Z");
        assertThat(article.sourceId()).isNull();
    }

    @Test
    void whatWasReadBeforeTheDamageCounts() throws IOException {
        byte[] whole = joined(
                true,
                page("1.0", "http://a.example.cn/2026/1.html", ""),
                page("1.0", "http://a.example.cn/2026/2.html", ""));
        byte[] torn = Arrays.copyOf(whole, whole.length - 400);
        try (WarcPages warc = new WarcPages(new ByteArrayInputStream(torn), ArticleKind.NEWS, NOW)) {
            assertThat(Objects.requireNonNull(warc.next()).article()).isNotNull();
            assertThatThrownBy(() -> {
                        while (warc.next() != null) {}
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("after record");
        }
    }

    @Test
    void aPageLargerThanThePermittedIsNamed() throws IOException {
        byte[] large = ("<html><body>" + "长".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
        List<WarcPages.Page> pages =
                read(joined(false, response("1.1", "http://a.example.cn/l", 200, "text/html", large)));
        assertThat(pages).extracting(WarcPages.Page::reason).containsExactly("too-large");
    }
}
