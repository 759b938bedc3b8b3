package fengxiang.detection;

/**
 * A part of a bin's count that became known only later: a decision at the end of {@code bin + after - 1} and of those
 * before it was made without.
 *
 * @param bin whose count it is a part of
 * @param after so many bins, 1 or more
 * @param count 0 or more
 */
public record Late(int bin, int after, double count) {

    public Late {
        if (bin < 0 || after < 1 || !(count >= 0)) {
            throw new IllegalArgumentException("late by " + after + " bins, in bin " + bin + ": " + count);
        }
    }
}
