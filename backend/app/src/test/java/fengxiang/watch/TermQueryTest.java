package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which word stands out. */
class TermQueryTest {

    private static final TermQuery QUERY =
            new TermQuery("t", Instant.parse("2026-11-20T08:00:00Z"), Duration.ofHours(24));

    @Test
    void theMostSurprisingWordIsNamed() {
        TermQuery.Word best =
                QUERY.best(Map.of("漏检", 6L, "年检", 9L), Map.of("年检", 200L)).orElseThrow();
        assertThat(best.word()).isEqualTo("漏检");
        assertThat(best.expected()).isEqualTo(0.5 / 28);
        assertThat(best.surprise()).isGreaterThan(4);
    }

    @Test
    void whatIsUsualIsNot() {
        assertThat(QUERY.best(Map.of("年检", 9L), Map.of("年检", 200L))).isEmpty();
        assertThat(QUERY.best(Map.of("漏检", 1L), Map.of())).isEmpty();
        assertThat(QUERY.best(Map.of(), Map.of())).isEmpty();
    }
}
