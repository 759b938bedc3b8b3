package fengxiang.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.ProblemException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WeekHoursTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-19T16:00:00Z"); // 00:00 in China

    @RepeatedTest(40)
    void holdExactlyTheMomentsOfTheirHoursWithinTheRange(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<WeekHour> hours = new HashSet<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            hours.add(new WeekHour(DayOfWeek.of(1 + random.nextInt(7)), random.nextInt(24)));
        }
        // Every other time in the years of summer time, when a day had 23 or 25 hours.
        Instant start = random.nextBoolean() ? FRIDAY : Instant.parse("1988-01-01T00:00:00Z");
        Instant from = start.plus(Duration.ofMinutes(random.nextInt(100_000)));
        Instant to = from.plus(Duration.ofMinutes(1 + random.nextInt(400_000)));
        List<WeekHours.Stretch> stretches = WeekHours.stretches(hours, from, to);
        Duration step = Duration.ofMinutes(17);
        for (Instant at = from.minus(Duration.ofDays(1));
                at.isBefore(to.plus(Duration.ofDays(1)));
                at = at.plus(step)) {
            Instant moment = at;
            boolean wanted = !moment.isBefore(from)
                    && moment.isBefore(to)
                    && hours.contains(WeekHour.of(moment.atZone(Interval.ZONE)));
            assertThat(stretches.stream()
                            .filter(s -> !moment.isBefore(s.from()) && moment.isBefore(s.to()))
                            .count())
                    .as("%s in %s", moment, hours)
                    .isEqualTo(wanted ? 1 : 0);
        }
    }

    @Test
    void putHoursInARowIntoOneStretch() {
        Set<WeekHour> night = Set.of(
                new WeekHour(DayOfWeek.FRIDAY, 22),
                new WeekHour(DayOfWeek.FRIDAY, 23),
                new WeekHour(DayOfWeek.SATURDAY, 0));
        assertThat(WeekHours.stretches(night, FRIDAY, FRIDAY.plus(Duration.ofDays(7))))
                .containsExactly(new WeekHours.Stretch(
                        Instant.parse("2026-11-20T14:00:00Z"), Instant.parse("2026-11-20T17:00:00Z")));
    }

    @Test
    void areReadFromTheirNames() {
        Scope scope = ScopeReader.read(
                asking(List.of("mon-08", "sun-23"), "2026-11-01T00:00:00+08:00", "2026-11-20T00:00:00+08:00"));
        assertThat(scope.hours())
                .containsExactly(new WeekHour(DayOfWeek.MONDAY, 8), new WeekHour(DayOfWeek.SUNDAY, 23))
                .extracting(WeekHour::toString)
                .containsExactly("mon-08", "sun-23");
    }

    @Test
    void areRefusedByNameWhereTheyCannotBeCounted() {
        String from = "2026-01-01T00:00:00+08:00";
        refused(asking(List.of("mon-24"), from, "2026-02-01T00:00:00+08:00"), "mon-24");
        refused(asking(List.of("mon-08"), from, null), "both ends");
        refused(asking(List.of("mon-08"), null, from), "both ends");
        refused(asking(List.of("mon-08"), from, "2027-01-03T00:00:00+08:00"), "both ends");
        assertThat(ScopeReader.read(asking(List.of("mon-08"), from, "2027-01-02T00:00:00+08:00"))
                        .hours())
                .hasSize(1);
    }

    private static void refused(ScopeParameters asked, String words) {
        assertThatThrownBy(() -> ScopeReader.read(asked))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.field()).isEqualTo("hour"))
                .hasMessageContaining(words);
    }

    private static ScopeParameters asking(List<String> hours, @Nullable String from, @Nullable String to) {
        return new ScopeParameters(null, from, to, null, null, null, null, null, null, hours);
    }
}
