package fengxiang.detection;

/** The score interval of a share (E. B. Wilson, 1927), which holds for few and for extreme shares too. */
public final class Wilson {

    /** Of the standard normal distribution, for 95 of 100. */
    public static final double Z95 = 1.959964;

    /** For 99 of 100. */
    public static final double Z99 = 2.575829;

    private Wilson() {}

    /**
     * The lower end.
     *
     * @param part of {@code all}, which is not 0
     * @param z of the standard normal distribution
     */
    public static double low(long part, long all, double z) {
        return part == 0 ? 0 : Math.max(0, middle(part, all, z) - half(part, all, z));
    }

    /** The upper end. */
    public static double high(long part, long all, double z) {
        return part == all ? 1 : Math.min(1, middle(part, all, z) + half(part, all, z));
    }

    private static double middle(long part, long all, double z) {
        double share = (double) part / all;
        return (share + z * z / (2 * all)) / (1 + z * z / all);
    }

    private static double half(long part, long all, double z) {
        double share = (double) part / all;
        return z / (1 + z * z / all) * Math.sqrt((share * (1 - share) + z * z / (4.0 * all)) / all);
    }
}
