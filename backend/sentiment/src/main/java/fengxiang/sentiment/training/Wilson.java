package fengxiang.sentiment.training;

/** What a share in a sample says at least about the share in general. */
final class Wilson {

    private static final double Z = 1.96;

    private Wilson() {}

    /** The lower end of the 95 % interval. */
    static double lower(int right, int count) {
        if (count == 0) {
            return 0;
        }
        double share = right / (double) count;
        double square = Z * Z;
        double center = share + square / (2 * count);
        double spread = Z * Math.sqrt(share * (1 - share) / count + square / (4.0 * count * count));
        return (center - spread) / (1 + square / count);
    }
}
