package fengxiang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.figure.Share;
import fengxiang.heatmap.Basis;
import fengxiang.heatmap.CalendarHeat;
import fengxiang.heatmap.CalendarHeat.HeatDay;
import fengxiang.heatmap.CellFigures;
import fengxiang.screen.ScreenView.ScreenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTest {

    /** A quarter past midnight in China. */
    private static final Instant NOW = Instant.parse("2026-11-20T16:15:00Z");

    @Test
    void hasSevenDaysOfChinaWhateverWasCounted() {
        LocalDate counted = LocalDate.parse("2026-11-19");
        CellFigures figures = new CellFigures(9, 4, 7L, Share.of(4, 9));
        Instant from = Instant.parse("2026-11-18T16:00:00Z");
        HeatDay day = new HeatDay(counted, from, from.plusSeconds(86_400), true, figures);
        List<ScreenDate> week = Week.of(new CalendarHeat(Basis.ARTICLES, "Asia/Shanghai", 9, false, List.of(day)), NOW);
        assertThat(Week.begin(NOW)).isEqualTo("2026-11-14T16:00:00Z");
        assertThat(week).hasSize(7).contains(new ScreenDate(counted, true, 9, 4));
        assertThat(week.getFirst()).isEqualTo(new ScreenDate(LocalDate.parse("2026-11-15"), true, 0, 0));
        assertThat(week.getLast()).isEqualTo(new ScreenDate(LocalDate.parse("2026-11-21"), false, 0, 0));
    }
}
