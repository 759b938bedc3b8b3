package fengxiang.signal;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.ArticleKind;
import fengxiang.source.Source;
import fengxiang.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the first crawl of a source brings without a time. */
class FirstCrawlTest {

    private static final Instant MADE = Instant.parse("2026-11-20T08:10:00Z");

    private static Source source(String id, Instant made) {
        return new Source(
                id,
                id,
                "a.cn",
                ArticleKind.NEWS,
                List.of(),
                null,
                null,
                10,
                1_000,
                SourceState.ACTIVE,
                false,
                1,
                made,
                made,
                null);
    }

    @Test
    void ofADayItMayBeOld() {
        assertThat(FirstCrawl.holds(source("a", MADE), MADE.plus(Duration.ofHours(23))))
                .isTrue();
        assertThat(FirstCrawl.holds(source("a", MADE), MADE.plus(Duration.ofHours(24))))
                .isFalse();
    }

    @Test
    void sourcesOfOneHourAreOneException() {
        List<Source> all = List.of(
                source("a", MADE), source("b", MADE.plusSeconds(60)), source("c", MADE.minus(Duration.ofDays(90))));
        assertThat(FirstCrawl.of(all, MADE.minus(Duration.ofDays(56))))
                .singleElement()
                .satisfies(query -> assertThat(query.toString()).contains("\"a\",\"b\"", "2026-11-21T09:00:00Z"));
    }
}
