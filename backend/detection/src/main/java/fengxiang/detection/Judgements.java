package fengxiang.detection;

import java.util.BitSet;
import java.util.List;

/** What people said of a series, and what it was warned of, bin by bin. */
final class Judgements {

    private final BitSet noise = new BitSet();
    private final BitSet real = new BitSet();
    private final BitSet warned = new BitSet();

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

    /** An event until somebody says that it was noise. */
    void warn(int bin) {
        if (!noise.get(bin)) {
            warned.set(bin);
        }
    }

    /** How the spread of a window learns that reaches from one bin to another. */
    Lesson of(int first, int last) {
        if (has(real, first, last) || has(warned, first, last)) {
            return Lesson.NONE;
        }
        return noise.get(last) ? Lesson.FULL : Lesson.USUAL;
    }

    private static boolean has(BitSet bins, int first, int last) {
        int next = bins.nextSetBit(first);
        return next >= 0 && next <= last;
    }
}
