package fengxiang.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T06:59:59.999+08:00, 2026-11-24-night",
        "2026-11-25T07:00:00+08:00, 2026-11-25-early",
        "2026-11-25T15:00:00+08:00, 2026-11-25-late",
        "2026-11-25T23:00:00+08:00, 2026-11-25-night",
        "2026-11-26T00:30:00+08:00, 2026-11-25-night"
    })
    void knowsWhichShiftIsOn(String now, String id) {
        assertThat(Slots.at(List.of(), instant(now)).id()).isEqualTo(id);
    }

    @Test
    void leavesNoGapAroundTheClock() {
        LocalDate day = LocalDate.parse("2026-12-31");
        List<Slot> slots = Slots.of(List.of(), day);
        assertThat(slots.getFirst().from()).isEqualTo(instant("2026-12-31T07:00:00+08:00"));
        for (int i = 1; i < slots.size(); i++) {
            assertThat(slots.get(i).from()).isEqualTo(slots.get(i - 1).to());
        }
        assertThat(slots.getLast().to())
                .isEqualTo(Slots.of(List.of(), day.plusDays(1)).getFirst().from());
    }

    @Test
    void letsASingleShiftLastAllDay() {
        List<PatrolPlan> plans = List.of(plan(1, "2026-11-20T10:00:00+08:00", new ShiftStart(Shift.EARLY, "09:00")));
        Slot slot = Slots.at(plans, instant("2026-11-25T08:59:00+08:00"));
        assertThat(slot.id()).isEqualTo("2026-11-24-early");
        assertThat(slot.to()).isEqualTo(instant("2026-11-25T09:00:00+08:00"));
    }

    @Test
    void letsNewTimesHoldFromTheNextDayWithoutAGap() {
        List<PatrolPlan> plans = List.of(plan(1, "2026-11-25T10:00:00+08:00", new ShiftStart(Shift.EARLY, "05:00")));
        assertThat(Slots.at(plans, instant("2026-11-25T16:00:00+08:00")).id()).isEqualTo("2026-11-25-late");
        Slot last = Slots.at(plans, instant("2026-11-26T04:59:00+08:00"));
        assertThat(last.id()).isEqualTo("2026-11-25-night");
        assertThat(last.to()).isEqualTo(instant("2026-11-26T05:00:00+08:00"));
        assertThat(Slots.at(plans, last.to()).id()).isEqualTo("2026-11-26-early");
    }

    private static PatrolPlan plan(long version, String changedAt, ShiftStart... shifts) {
        return new PatrolPlan(List.of(), List.of(shifts), version, instant(changedAt), "office");
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
