package fengxiang.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www\\.example\\.cn/a/\\d{4}/\\d+\\.html",
                ".*/(news|bbs)/.*\\.s?html?(\\?.*)?",
                "https?://[^/]+/[a-z]+/\\d{4}-\\d{2}/\\d{2}/content_\\d+\\.htm",
                ".*list_\\d+\\.html.*"
            })
    void acceptsPatternsAsPeopleWriteThem(String pattern) {
        assertThat(PatternGuard.fault(pattern)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+\\1x", "(\\w+)*\\1y", "(.*)(.*)(.*)x", ".*.*.*=.*", "(/?[a-z0-9]+)+\\.html\\1"})
    void refusesPatternsThatRunAway(String pattern) {
        String fault = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PatternGuard.fault(pattern));
        assertThat(fault).contains("far too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a-", "*x", "\\"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThat(PatternGuard.fault(pattern)).contains("no regular expression");
    }
}
