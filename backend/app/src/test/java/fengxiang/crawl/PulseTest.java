package fengxiang.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.model.FetchOutcome;
import fengxiang.model.FetchStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private int requests;

    @ParameterizedTest
    @CsvSource({
        "FAILED, 0, dns, true",
        "FAILED, 0, connect, true",
        "FAILED, 0, timeout, true",
        "FAILED, 0, tls, true",
        "FAILED, 502, http-502, true",
        "FAILED, 504, http-504, true",
        "FAILED, 500, http-500, false",
        "FAILED, 429, http-429, false",
        "FAILED, 0, too-large, false",
        "FAILED, 0, private-address, false",
        "DISALLOWED, 0, robots, false",
        "GONE, 404, , false",
        "FETCHED, 200, , false"
    })
    void tellsSilenceFromAnAnswer(FetchStatus status, int http, @Nullable String reason, boolean silence) {
        assertThat(Pulse.unanswered(outcome(status, http, reason))).isEqualTo(silence);
    }

    @Test
    void callsAHostSilentAfterThreeRequestsInARow() {
        KnownHost host = host();
        host = host.heard(List.of(silence(), silence()), NOW);
        assertThat(host.silent()).isFalse();
        host = host.heard(List.of(answer(), silence(), silence()), NOW);
        assertThat(host.silent()).as("it answered in between").isFalse();
        host = host.heard(List.of(silence()), NOW);
        assertThat(host.silent()).isTrue();
        assertThat(host.notBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void leavesASilentHostAloneForLongerEachTimeUpToAnHour() {
        KnownHost host = host().heard(List.of(silence(), silence(), silence(), silence()), NOW);
        List<Long> rests = new ArrayList<>();
        Instant now = NOW;
        for (int i = 0; i < 5; i++) {
            rests.add(Duration.between(now, host.notBefore()).toMinutes());
            KnownHost resting = host.heard(List.of(silence()), now.plusSeconds(1));
            assertThat(resting.notBefore())
                    .as("a request that was under way does not lengthen the rest")
                    .isEqualTo(host.notBefore());
            now = host.notBefore();
            host = resting.heard(List.of(silence()), now);
        }
        assertThat(rests).containsExactly(1L, 5L, 25L, 60L, 60L);
    }

    @Test
    void forgetsTheSilenceWithTheFirstAnswer() {
        KnownHost silent = host().heard(List.of(silence(), silence(), silence()), NOW);
        KnownHost back = silent.heard(List.of(answer()), silent.notBefore());
        assertThat(back.silent()).isFalse();
        assertThat(back.pulse()).isEqualTo(new Pulse(0, 0, NOW.plusMillis(requests)));
    }

    @Test
    void countsARepeatedReportOnce() {
        List<FetchOutcome> outcomes = List.of(silence(), silence(), silence());
        KnownHost once = host().heard(outcomes, NOW);
        assertThat(once.heard(outcomes, once.notBefore())).isEqualTo(once);
        assertThat(once.heard(List.of(), once.notBefore())).isEqualTo(once);
    }

    @Test
    void learnsNothingFromAnAddressThatWasNotAskedFor() {
        KnownHost silent = host().heard(List.of(silence(), silence(), silence()), NOW);
        assertThat(silent.heard(List.of(outcome(FetchStatus.DISALLOWED, 0, "robots")), silent.notBefore()))
                .isEqualTo(silent);
    }

    @Test
    void triesASilentHostAtOnceWhenAPersonWantsIt() {
        KnownHost silent = host().heard(List.of(silence(), silence(), silence()), NOW);
        assertThat(silent.roused(NOW).restsAt(NOW)).isFalse();
        KnownHost asked = host().notBefore(NOW.plusSeconds(600));
        assertThat(asked.roused(NOW)).as("the server's own wish holds").isEqualTo(asked);
    }

    private static KnownHost host() {
        return KnownHost.fresh("a.example.cn", NOW);
    }

    private FetchOutcome silence() {
        return outcome(FetchStatus.FAILED, 0, "timeout");
    }

    private FetchOutcome answer() {
        return outcome(FetchStatus.NOT_MODIFIED, 304, null);
    }

    private FetchOutcome outcome(FetchStatus status, int http, @Nullable String reason) {
        Instant at = NOW.plusMillis(++requests);
        return new FetchOutcome("http://a.example.cn/1", "s", status, http, at, null, reason, null, null, null);
    }
}
