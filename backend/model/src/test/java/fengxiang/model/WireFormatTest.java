package fengxiang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that other programs write to the ingest stream: names here may not change. */
class WireFormatTest {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void readsAnArticleLineAndIgnoresUnknownFields() {
        Article read = json.readValue("""
                {"url":"http://a.cn/1","title":"题","text":"文","kind":"news","precision":"day",
                 "publishedAt":"2026-11-20T16:00:00+08:00","collectedAt":"2026-11-20T08:01:00Z","extra":1}
                """, Article.class);
        assertThat(read.kind()).isEqualTo(ArticleKind.NEWS);
        assertThat(read.precision()).isEqualTo(TimePrecision.DAY);
        assertThat(read.publishedAt()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(read.backfill()).isNull();
    }

    @Test
    void writesEnumsInLowerCaseAndInstantsAsText() {
        String line = json.writeValueAsString(new FetchOutcome(
                "http://a.cn/1",
                "s1",
                FetchStatus.NOT_MODIFIED,
                304,
                Instant.parse("2026-11-20T08:01:00Z"),
                null,
                null,
                null,
                null,
                null));
        assertThat(line).contains("\"not_modified\"").contains("\"2026-11-20T08:01:00Z\"");
    }
}
