package fengxiang.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fengxiang.holiday.HolidayDraft.DayDraft;
import fengxiang.platform.InvalidFieldException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a table of holidays may say. */
class HolidayRulesTest {

    private static final List<HolidayRow> NEW_YEAR =
            List.of(new HolidayRow(LocalDate.parse("2026-12-31"), LocalDate.parse("2026-12-31"), "元旦", true, ""));

    private static DayDraft off(@Nullable String from, @Nullable String to) {
        return new DayDraft(from, to, "春节", true, null);
    }

    private static DayDraft worked(String from, String to) {
        return new DayDraft(from, to, "调休", false, "通知");
    }

    private static List<HolidayRow> rows(@Nullable DayDraft... drafts) {
        return HolidayRules.rows(2027, Arrays.asList(drafts), NEW_YEAR);
    }

    private static void isRefused(String field, @Nullable DayDraft... drafts) {
        assertThatThrownBy(() -> rows(drafts))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void putsDaysInOrderAndOneDayIsItsOwnEnd() {
        assertThat(rows(worked("2027-02-14", ""), off("2027-02-05", "2027-02-12")))
                .extracting(HolidayRow::from, HolidayRow::to)
                .containsExactly(
                        tuple(LocalDate.parse("2027-02-05"), LocalDate.parse("2027-02-12")),
                        tuple(LocalDate.parse("2027-02-14"), LocalDate.parse("2027-02-14")));
        assertThat(rows()).isEmpty();
    }

    @Test
    void noDayIsThereTwiceInAnyYear() {
        isRefused("rows[1].from", off("2027-02-05", "2027-02-12"), off("2027-02-12", null));
        isRefused("rows[0].from", off("2026-12-30", "2027-01-02"));
        isRefused("rows[1].from", off("2027-02-06", "2027-02-07"), worked("2027-02-06", "2027-02-06"));
    }

    @Test
    void ordinaryWeekdaysAreNotWorkedInstead() {
        isRefused("rows[0].from", worked("2027-02-12", "2027-02-13"));
        assertThat(rows(worked("2027-02-13", "2027-02-14"))).hasSize(1);
    }

    @Test
    void namesWhatCannotBe() {
        isRefused("rows[0].from", off(null, null));
        isRefused("rows[1]", off("2027-02-05", null), null);
        isRefused("rows[0].from", off("2027-02-30", null));
        isRefused("rows[0].from", off("2026-11-30", null));
        isRefused("rows[0].from", off("2028-01-01", null));
        isRefused("rows[0].to", off("2027-02-05", "2027-02-04"));
        isRefused("rows[0].to", off("2027-02-05", "2027-02-20"));
        isRefused("rows[0].rest", new DayDraft("2027-02-05", null, "春节", null, null));
        isRefused("rows[0].name", new DayDraft("2027-02-05", null, " ", true, null));
        isRefused("rows[0].source", new DayDraft("2027-02-05", null, "春节", true, "长".repeat(201)));
        assertThat(rows(off("2027-02-05", "2027-02-19"))).hasSize(1);
        assertThatThrownBy(() -> HolidayRules.rows(1999, List.of(), List.of())).hasMessageContaining("year");
        assertThatThrownBy(() -> HolidayRules.rows(2027, Collections.nCopies(61, off("2027-02-05", null)), List.of()))
                .hasMessageContaining("many");
    }
}
