package fengxiang.detection.year;

import fengxiang.detection.Absolute;
import fengxiang.detection.Detector;
import fengxiang.detection.Memory;
import fengxiang.detection.Pace;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import fengxiang.detection.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A rule that says in which bins a notice goes out; none within a day of another. */
interface Contender {

    List<Integer> notices(double[] counts);

    /** What the product does by itself. */
    static Contender ours() {
        Detector detector = new Detector(Settings.of(Memory.ROBUST), Rates.CALENDAR, Rates.ZONE);
        return counts -> notices(detector.read(series(counts)));
    }

    /** Ten in four hours. */
    static Contender fixed() {
        Absolute rule = new Absolute(Duration.ofHours(4), 10, Pace.usual(1));
        return counts -> notices(rule.read(series(counts)));
    }

    private static Series series(double[] counts) {
        return Series.of(Rates.START, Rates.BIN, counts);
    }

    private static List<Integer> notices(List<Reading> readings) {
        List<Integer> notices = new ArrayList<>();
        for (int bin = 0; bin < readings.size(); bin++) {
            if (readings.get(bin).notice()) {
                notices.add(bin);
            }
        }
        return notices;
    }
}
