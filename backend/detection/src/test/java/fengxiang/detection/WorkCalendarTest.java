package fengxiang.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    @Test
    void knowsHolidaysAndTheDaysWorkedInstead() {
        WorkCalendar china = WorkCalendar.china();
        assertThat(china.of(LocalDate.parse("2026-10-01"))).isEqualTo(DayClass.HOLIDAY);
        assertThat(china.of(LocalDate.parse("2026-10-10"))).isEqualTo(DayClass.WORKDAY);
        assertThat(china.of(LocalDate.parse("2026-10-11"))).isEqualTo(DayClass.WEEKEND);
        assertThat(china.of(LocalDate.parse("2026-10-12"))).isEqualTo(DayClass.WORKDAY);
        assertThat(WorkCalendar.PLAIN.of(LocalDate.parse("2026-10-10"))).isEqualTo(DayClass.WEEKEND);
    }

    @Test
    void goesByAnotherTableAsWell() {
        LocalDate day = LocalDate.parse("2031-03-03");
        WorkCalendar other = WorkCalendar.of(List.of(new CalendarSpan(day, day.plusDays(1), DayClass.HOLIDAY, "x")));
        assertThat(other.of(day.plusDays(1))).isEqualTo(DayClass.HOLIDAY);
        assertThat(other.of(day.plusDays(2))).isEqualTo(DayClass.WORKDAY);
        assertThat(other.of(LocalDate.parse("2026-10-01"))).isEqualTo(DayClass.WORKDAY);
        assertThat(WorkCalendar.delivered())
                .contains(new CalendarSpan(
                        LocalDate.parse("2026-10-10"), LocalDate.parse("2026-10-10"), DayClass.WORKDAY, "国庆节调休"));
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        assertThatThrownBy(() -> WorkCalendar.read(List.of("# years", "2026-13-01,holiday,x")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("2026-13-01");
        assertThatThrownBy(() -> WorkCalendar.read(List.of("2026-10-01,feast,x")))
                .hasMessageContaining("feast");
        assertThatThrownBy(() -> WorkCalendar.read(List.of("2026-10-07..2026-10-01,holiday")))
                .hasMessageContaining("line 1");
    }
}
