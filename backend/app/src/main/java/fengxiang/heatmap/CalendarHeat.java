package fengxiang.heatmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * CellFigures by day of China.
 *
 * @param zone of the days
 * @param articles all in the scope
 * @param storiesEstimated some numbers of stories are estimates
 * @param days those with an article, in their order
 */
public record CalendarHeat(Basis basis, String zone, long articles, boolean storiesEstimated, List<HeatDay> days) {

    /**
     * One day.
     *
     * @param from of what was counted: the day, as far as the range holds it
     * @param to likewise, exclusive
     * @param whole the range holds all of the day, and the day is over
     */
    public record HeatDay(LocalDate date, Instant from, Instant to, boolean whole, CellFigures figures) {}
}
