package fengxiang.launcher.bench.product;

/** Documents as the product stores them. */
public interface Made {

    /**
     * Adds two lines of a bulk request and counts what they say.
     *
     * @param number from 0; one after the other
     */
    void add(int number, StringBuilder lines);

    /** The id of the article with a number. */
    static String id(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        return hex(mixed ^ mixed >>> 29) + hex(number);
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
