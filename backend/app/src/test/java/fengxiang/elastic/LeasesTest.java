package fengxiang.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.testing.WithElasticsearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two backends and a clock that the test moves. */
@SpringBootTest
@WithElasticsearch
class LeasesTest {

    private static final Duration TERM = Duration.ofSeconds(60);

    private final HandClock clock = new HandClock();

    @Autowired
    private Elastic elastic;

    @Autowired
    private Indices indices;

    private Leases backend() {
        return new Leases(elastic, clock, indices);
    }

    @Test
    void goToOneOnly() throws Exception {
        Callable<Optional<WorkLease>> take = () -> backend().acquire("one", TERM);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int won = 0;
            for (Future<Optional<WorkLease>> f : threads.invokeAll(List.of(take, take, take, take, take, take))) {
                won += f.get().isPresent() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void areTakenOverOnlyAfterTheyRanOut() {
        WorkLease first = backend().acquire("expiry", TERM).orElseThrow();
        clock.move(TERM);
        assertThat(first.held()).isFalse();
        assertThat(backend().acquire("expiry", TERM)).as("clocks may differ").isEmpty();
        clock.move(Leases.SKEW);
        WorkLease second = backend().acquire("expiry", TERM).orElseThrow();
        assertThat(second.fence()).isEqualTo(first.fence() + 1);
        assertThat(first.renew()).isFalse();
        assertThat(first.held()).isFalse();
        first.close();
        assertThat(second.renew())
                .as("the late holder cannot give back what is not its own")
                .isTrue();
    }

    @Test
    void holdAsLongAsTheyAreRenewed() {
        WorkLease lease = backend().acquire("renewal", TERM).orElseThrow();
        for (int i = 0; i < 5; i++) {
            clock.move(TERM.dividedBy(2));
            assertThat(lease.renew()).isTrue();
            assertThat(lease.until()).isEqualTo(clock.instant().plus(TERM));
        }
        assertThat(backend().acquire("renewal", TERM)).isEmpty();
    }

    @Test
    void areFreeAtOnceWhenGivenBack() {
        WorkLease first = backend().acquire("release", TERM).orElseThrow();
        first.close();
        assertThat(first.held()).isFalse();
        assertThat(first.renew()).isFalse();
        assertThat(backend().acquire("release", TERM))
                .hasValueSatisfying(second -> assertThat(second.fence()).isEqualTo(first.fence() + 1));
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
