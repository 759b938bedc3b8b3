package fengxiang.launcher.bench.notices;

/**
 * When people were told of a count.
 *
 * @param by trend
 * @param secondsAfterQuarter from the end of the quarter of an hour that it was in
 * @param mostSeconds that it may take: the query delay, until the next look, and the look
 */
record TrendFigures(String by, double secondsAfterQuarter, double mostSeconds) {

    boolean holds() {
        return secondsAfterQuarter >= 0 && secondsAfterQuarter <= mostSeconds;
    }
}
