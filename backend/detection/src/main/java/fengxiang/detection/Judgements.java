package fengxiang.detection;

import java.util.BitSet;
import java.util.List;

/** What people said of a series, bin by bin. */
final class Judgements {

    private final BitSet noise = new BitSet();
    private final BitSet real = new BitSet();

    /** A bin is judged where a part of it is. */
    Judgements(List<Judged> judged, Series series) {
        for (Judged one : judged) {
            int from = Math.clamp(bin(series, one.from().toEpochMilli()), 0, series.size());
            int to = Math.clamp(
                    bin(series, one.to().toEpochMilli() + series.bin().toMillis() - 1), from, series.size());
            (one.verdict() == Judged.Verdict.NOISE ? noise : real).set(from, to);
        }
    }

    private static long bin(Series series, long time) {
        return series.size() == 0
                ? 0
                : Math.floorDiv(time - series.startMillis(0), series.bin().toMillis());
    }

    boolean isReal(int bin) {
        return real.get(bin);
    }

    /** How the spread of a window learns that reaches from one bin to another. */
    Lesson of(int first, int last) {
        int event = real.nextSetBit(first);
        if (event >= 0 && event <= last) {
            return Lesson.NONE;
        }
        return noise.get(last) ? Lesson.FULL : Lesson.USUAL;
    }
}
