package fengxiang.heatmap;

import java.util.List;

/**
 * CellFigures by hour of the week in China.
 *
 * @param zone of weekdays and hours
 * @param articles all in the scope
 * @param dayOnly of these: known by the day only, and in no cell
 * @param cells all 168, from mon-00 to sun-23
 */
record HourHeat(Basis basis, String zone, long articles, long dayOnly, List<HeatHour> cells) {

    /**
     * One hour of the week.
     *
     * @param key such as mon-08
     * @param times how often it lies in the range, as far as that is over; in part counts
     */
    record HeatHour(String key, int times, CellFigures figures) {}
}
