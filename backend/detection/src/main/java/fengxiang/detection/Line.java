package fengxiang.detection;

/**
 * Of the window that ends with a bin, to be drawn beside its count.
 *
 * @param expected as much as usual
 * @param threshold the smallest count that would fire; 0 where nothing is said
 */
public record Line(double expected, long threshold) {

    static final Line NONE = new Line(0, 0);
}
