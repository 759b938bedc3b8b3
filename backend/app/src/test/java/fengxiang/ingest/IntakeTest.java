package fengxiang.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final IngestProperties LIMITS = new IngestProperties(
            DataSize.ofKilobytes(64),
            DataSize.ofMegabytes(1),
            20,
            1000,
            1,
            Duration.ofSeconds(1),
            DataSize.ofMegabytes(1),
            1);

    private final LineParser parser = new LineParser(64 << 10);
    private final Intake intake = new Intake(LIMITS);

    private Article accept(String json) {
        return intake.accept(parser.parse(json.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private Article with(String members) {
        return accept("{\"url\":\"http://a.cn/1\",\"title\":\"标题\",\"text\":\"正文。\"" + members + "}");
    }

    @Test
    void completesALineThatSaysOnlyTheNecessary() {
        Article article = with(",\"unknown\":{\"a\":[1]}");
        assertThat(article.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(article.outletHost()).isEqualTo("a.cn");
        assertThat(article.collectedAt()).isEqualTo(NOW);
        assertThat(article.publishedAt()).isEqualTo(NOW);
        assertThat(article.precision()).isEqualTo(TimePrecision.INFERRED);
        assertThat(article.backfill()).isFalse();
        assertThat(article.contentHash()).isEqualTo(Hashes.content("标题", "正文。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"题\",\"text\":\"文\"} | url | missing",
                "{\"url\":\" \",\"title\":\"题\",\"text\":\"文\"} | url | empty",
                "{\"url\":\"ftp://a.cn/1\",\"title\":\"题\",\"text\":\"文\"} | url | http",
                "{\"url\":\"http://a.cn/1\",\"text\":\"文\"} | title | missing",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\"} | text | missing",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\" \\n \"} | text | empty",
                "{\"url\":\"http://a.cn/1\",\"title\":\"二十一二十一二十一二十一二十一二十一二十一\",\"text\":\"文\"} | title | 21",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"kind\":\"blog\"} | kind | news, social",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"publishedAt\":\"2026-11-20 16:00\"} | publishedAt | offset",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"publishedAt\":\"2026-11-20T16:00:00\"} | publishedAt | offset",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"publishedAt\":1763625600000} | publishedAt | offset",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"confidence\":1.5} | confidence | between",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"outletHost\":\"a.cn/x\"} | outletHost | host",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"sourceId\":\"a b\"} | sourceId | letters",
                "{\"url\":\"http://a.cn/1\",\"title\":\"题\",\"text\":\"文\",\"collectedAt\":\"2020-01-01T00:00:00Z\"} | collectedAt | days",
            })
    void namesTheFieldAtFault(String line, String field, String reason) {
        assertThatThrownBy(() -> accept(line)).isInstanceOfSatisfying(LineRejectedException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e).hasMessageContaining(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\": | 9",
                "{\"url\":\"http://a.cn/1\"} x | 26",
                "hello | 1",
            })
    void namesTheCharacterWhereTheJsonIsWrong(String line, int character) {
        assertThatThrownBy(() -> accept(line)).isInstanceOfSatisfying(LineRejectedException.class, e -> {
            assertThat(e.field()).isNull();
            assertThat(e.getMessage()).matches(".*character \\d+\\.");
            int named = Integer.parseInt(String.valueOf(e.getMessage()).replaceAll("\\D", ""));
            assertThat(named).isBetween(character - 1, character + 6);
        });
    }

    @ParameterizedTest
    @CsvSource({"[]", "7", "null", "\"text\""})
    void refusesWhatIsNoObject(String line) {
        assertThatThrownBy(() -> accept(line)).isInstanceOf(LineRejectedException.class);
    }

    @Test
    void masksBeforeItHashes() {
        Article article = accept("""
                {"url":"http://a.cn/1","title":"请致电13812345678","text":"联系@小王 电话13812345678，车牌鄂A12345。",
                 "publishedRaw":"发布 13812345678","origin":"来源 13812345678"}
                """.replace("\n", " "));
        assertThat(article.toString())
                .doesNotContain("13812345678")
                .doesNotContain("小王")
                .doesNotContain("A12345");
        assertThat(article.contentHash()).isEqualTo(Hashes.content(article.title(), article.text()));
    }

    @Test
    void takesAFutureTimeForNone() {
        Article article = with(",\"publishedAt\":\"2026-11-21T08:00:00+08:00\",\"precision\":\"minute\"");
        assertThat(article.publishedAt()).isEqualTo(NOW);
        assertThat(article.precision()).isEqualTo(TimePrecision.INFERRED);
        assertThat(article.publishedRaw()).isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void takesATimeBeforeTheWebForNone() {
        assertThat(with(",\"publishedAt\":\"1970-01-01T00:00:00Z\"").precision())
                .isEqualTo(TimePrecision.INFERRED);
    }

    @Test
    void marksWhatIsOlderThanTwoDaysAsBackfill() {
        assertThat(with(",\"publishedAt\":\"2026-11-18T08:00:00Z\"").backfill()).isFalse();
        assertThat(with(",\"publishedAt\":\"2026-11-18T07:59:59Z\"").backfill()).isTrue();
    }

    @Test
    void takesTheOffsetIntoAccount() {
        Article article = with(",\"publishedAt\":\"2026-11-20T15:00:00+08:00\",\"precision\":\"day\"");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(article.precision()).isEqualTo(TimePrecision.DAY);
    }

    @Test
    void mendsWhatCannotBeWritten() {
        Article article = with(",\"origin\":\"a\\u0000b\\ud800c\"");
        assertThat(article.origin()).isEqualTo("ab\uFFFDc");
    }

    @Test
    void dropsADecorationThatIsNoAddress() {
        Article article = with(",\"image\":\"javascript:x\",\"canonicalUrl\":\"HTTP://A.cn/1#x\"");
        assertThat(article.image()).isNull();
        assertThat(article.canonicalUrl()).isEqualTo("http://a.cn/1");
    }
}
