package fengxiang.sentiment.head;

/**
 * From which probability on a label is certain or probable, per label. A threshold above 1 is never reached.
 *
 * @param certain for each label, by ordinal
 * @param probable likewise
 */
public record Bands(double[] certain, double[] probable) {

    /** Above every probability. */
    public static final double NEVER = 2;

    public Band of(Label label, double probability) {
        if (probability >= certain[label.ordinal()]) {
            return Band.CERTAIN;
        }
        return probability >= probable[label.ordinal()] ? Band.PROBABLE : Band.UNSURE;
    }
}
