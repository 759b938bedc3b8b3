package fengxiang.signal;

import fengxiang.detection.Late;
import fengxiang.detection.Series;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * From where on a topic has a past. Of the time before the first article of a topic that has just been made nothing is
 * known: it is not a time of silence. Pure.
 *
 * @param bins those that count
 * @param first of all bins, the number of the first one that counts
 */
record Past(Bins bins, int first) {

    static Past of(WorkingTopic topic, SignalReader.Counted counted, Bins all) {
        int began = all.of(Bins.floor(topic.since()));
        int first = Math.clamp(Math.min(began, any(counted)), 0, Math.max(0, all.size() - 1));
        Instant start = all.start(first);
        return new Past(new Bins(start, all.size() - first), first);
    }

    private static int any(SignalReader.Counted counted) {
        double[] minutes = counted.minutes().counts();
        double[] days = counted.days().counts();
        for (int bin = 0; bin < minutes.length; bin++) {
            if (minutes[bin] + days[bin] > 0) {
                return bin;
            }
        }
        return minutes.length;
    }

    Series series(Part part, double[] coverage) {
        return cut(part).series(bins, coverage);
    }

    double[] cut(double[] all) {
        return Arrays.copyOfRange(all, first, all.length);
    }

    private Part cut(Part part) {
        List<Late> late = part.late().stream()
                .filter(one -> one.bin() >= first)
                .map(one -> new Late(one.bin() - first, one.after(), one.count()))
                .toList();
        return new Part(cut(part.counts()), late);
    }
}
