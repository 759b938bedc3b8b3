package fengxiang.detection.year;

import fengxiang.detection.Detector;
import fengxiang.detection.Memory;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import fengxiang.detection.Settings;
import fengxiang.detection.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ours, as an engine asks that remembers nothing but what it has told: every day anew, of the 36 days before. An
 * episode that began the day before and was not seen then is told of, too.
 */
final class EveryDay implements Contender {

    private static final int PAST = 36;

    private final Detector detector = new Detector(Settings.of(Memory.ROBUST), Rates.CALENDAR, Rates.ZONE);

    @Override
    public List<Integer> notices(double[] counts) {
        List<Integer> notices = new ArrayList<>();
        for (int day = Rates.BEFORE; day < counts.length / Rates.DAY; day++) {
            day(counts, day, notices);
        }
        return notices;
    }

    private void day(double[] counts, int day, List<Integer> notices) {
        int from = Math.max(0, day - PAST) * Rates.DAY;
        int to = (day + 1) * Rates.DAY;
        List<Reading> readings = detector.read(Series.of(
                Rates.START.plus(Rates.BIN.multipliedBy(from)), Rates.BIN, Arrays.copyOfRange(counts, from, to)));
        int began = -Rates.DAY;
        for (int bin = (day - 1) * Rates.DAY; bin < to; bin++) {
            Reading reading = readings.get(bin - from);
            began = reading.notice() ? bin : began;
            boolean current = reading.state() == State.FIRING && began >= (day - 1) * Rates.DAY;
            int last = notices.isEmpty() ? -Rates.DAY : notices.getLast();
            if (bin >= day * Rates.DAY && current && began > last && bin - last >= Rates.DAY) {
                notices.add(bin);
            }
        }
    }
}
