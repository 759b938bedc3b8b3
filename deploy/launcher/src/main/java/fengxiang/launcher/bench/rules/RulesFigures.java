package fengxiang.launcher.bench.rules;

/**
 * One look at everything.
 *
 * @param round from 1; the first one finds nothing in any cache
 * @param countsSeconds at rules of counts
 * @param wordsSeconds at words and delays
 * @param sourcesSeconds at sources
 * @param seconds all together
 * @param heapMegabytes of the backend afterwards, without what nobody holds
 * @param failed rules that could not be looked at
 */
record RulesFigures(
        int round,
        int mentions,
        int topics,
        int rules,
        double countsSeconds,
        double wordsSeconds,
        double sourcesSeconds,
        double seconds,
        int heapMegabytes,
        int failed) {

    /** What one look may take on two cores. */
    static final double MOST_SECONDS = 20;

    boolean holds() {
        return seconds <= MOST_SECONDS && failed == 0;
    }
}
