package fengxiang.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether a tier reports all the time. */
class HabitTest {

    /** Four in the afternoon in China. */
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static NavigableSet<Instant> daysBefore(int... days) {
        return IntStream.of(days)
                .mapToObj(day -> Habit.to(AT.minus(Duration.ofDays(day))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isHalfOfTheFourteenDaysBefore() {
        assertThat(Habit.is(daysBefore(1, 2, 3, 5, 8, 13, 14), AT)).isTrue();
        assertThat(Habit.is(daysBefore(1, 2, 3, 5, 8, 13), AT)).isFalse();
    }

    @Test
    void neitherTodayNorWhatIsOlderCounts() {
        assertThat(Habit.is(daysBefore(0, 1, 2, 3, 5, 8, 13), AT)).isFalse();
        assertThat(Habit.is(daysBefore(1, 2, 3, 5, 8, 13, 15), AT)).isFalse();
        assertThat(Habit.to(AT)).isEqualTo(Instant.parse("2026-11-19T16:00:00Z"));
        assertThat(Habit.from(AT)).isEqualTo(Instant.parse("2026-11-05T16:00:00Z"));
    }
}
