package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.ArticleKind;
import fengxiang.model.EntryType;
import fengxiang.model.SourceEntry;
import fengxiang.source.Source;
import fengxiang.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "10, 1, 2000, 120", // a fifth of the interval
        "1, 1, 2000, 60", // never more often than once a minute, nor than the interval
        "60, 1, 2000, 720",
        "10, 50, 2000, 400", // a round of 50 entries takes 100 s, which may be a quarter of the host's time
        "10, 50, 10000, 600" // and never less often than the interval
    })
    void keepsEntriesFromTakingUpTheirHost(int interval, int entries, long delay, long leastSeconds) {
        Pace pace = Pace.of(source(interval, entries, delay));
        assertThat(pace.least()).isEqualTo(Duration.ofSeconds(leastSeconds));
        assertThat(pace.longest()).isEqualTo(Duration.ofMinutes(interval));
    }

    @Test
    void visitsListsOfNoSourceOnceAnHour() {
        assertThat(Pace.of(null)).isEqualTo(new Pace(Duration.ofHours(1), Duration.ofHours(1), false));
    }

    private static Source source(int interval, int entries, long delay) {
        SourceEntry entry = new SourceEntry("http://a.example.cn/", EntryType.SECTION);
        return new Source(
                "s",
                "来源",
                "a.example.cn",
                ArticleKind.NEWS,
                Collections.nCopies(entries, entry),
                null,
                null,
                interval,
                delay,
                SourceState.ACTIVE,
                false,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
