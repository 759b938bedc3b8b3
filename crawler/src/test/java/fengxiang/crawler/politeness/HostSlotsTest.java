package fengxiang.crawler.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostSlotsTest {

    private static final Duration NONE = Duration.ZERO;

    private final HostSlots slots = new HostSlots();

    private static long in(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    private boolean acquire(String host, Duration pause, Duration time) {
        return slots.acquire(host, pause, in(time));
    }

    @Test
    void oneHostHasOneSlotAndOthersHaveTheirs() {
        assertThat(acquire("a.cn", NONE, Duration.ofMillis(10))).isTrue();
        assertThat(acquire("a.cn", NONE, Duration.ofMillis(10))).isFalse();
        assertThat(acquire("b.cn", NONE, Duration.ofMillis(10))).isTrue();
        slots.release("a.cn", NONE);
        assertThat(acquire("a.cn", NONE, Duration.ofMillis(10))).isTrue();
    }

    @Test
    void restsAfterARequestAsLongAsEitherOfTwoAsks() {
        acquire("a.cn", NONE, Duration.ofMillis(10));
        slots.release("a.cn", Duration.ofSeconds(100));
        assertThat(slots.restNanos("a.cn")).isBetween(TimeUnit.SECONDS.toNanos(50), TimeUnit.SECONDS.toNanos(100));
        assertThat(acquire("a.cn", NONE, Duration.ofSeconds(1))).isFalse();
        acquire("b.cn", NONE, Duration.ofMillis(10));
        slots.release("b.cn", NONE);
        assertThat(slots.restNanos("b.cn")).isZero();
        assertThat(acquire("b.cn", Duration.ofSeconds(100), Duration.ofSeconds(1)))
                .isFalse();
    }

    @Test
    void doesNotWaitForWhatCannotComeInTime() {
        acquire("a.cn", NONE, Duration.ofMillis(10));
        slots.release("a.cn", Duration.ofHours(1));
        long began = System.nanoTime();
        assertThat(acquire("a.cn", NONE, Duration.ofMinutes(10))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aHostThatWasNeverAskedRestsNot() {
        assertThat(slots.restNanos("a.cn")).isZero();
        assertThat(acquire("a.cn", Duration.ofHours(1), Duration.ofMillis(1))).isTrue();
    }

    @Test
    void anInterruptedThreadGetsNoSlot() {
        acquire("a.cn", NONE, Duration.ofMillis(10));
        Thread.currentThread().interrupt();
        assertThat(acquire("a.cn", NONE, Duration.ofMinutes(10))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void underManyThreadsNoTwoOverlapAndThePauseHolds() throws Exception {
        record Held(long began, long ended) {}
        Duration pause = Duration.ofMillis(15);
        List<Held> held = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                if (acquire("a.cn", pause, Duration.ofMinutes(5))) {
                    long began = System.nanoTime();
                    Thread.onSpinWait();
                    held.add(new Held(began, System.nanoTime()));
                    slots.release("a.cn", pause);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(held).hasSize(64);
        List<Held> sorted = held.stream()
                .sorted((a, b) -> Long.compare(a.began(), b.began()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).began() - sorted.get(i - 1).ended()).isGreaterThanOrEqualTo(pause.toNanos());
        }
    }
}
