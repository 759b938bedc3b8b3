package fengxiang.health;

/** The binomial law. */
final class Binomial {

    private Binomial() {}

    /** The probability of {@code k} or more successes in {@code n} trials that succeed with probability {@code p}. */
    static double atLeast(long k, long n, double p) {
        if (k <= 0 || p >= 1) {
            return 1;
        }
        if (p <= 0 || k > n) {
            return 0;
        }
        double logOdds = Math.log(p) - Math.log1p(-p);
        double logTerm = n * Math.log1p(-p); // of no success; each next one follows from the one before
        double sum = 0;
        for (long i = 1; i <= n; i++) {
            logTerm += Math.log((double) (n - i + 1) / i) + logOdds;
            if (i >= k) {
                sum += Math.exp(logTerm);
            }
        }
        return Math.min(1, sum);
    }
}
