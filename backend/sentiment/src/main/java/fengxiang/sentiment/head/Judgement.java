package fengxiang.sentiment.head;

/**
 * What a text says, with probabilities from 0 to 1 that add up to 1.
 *
 * @param label the most probable one; towards a target amid others, negative only if likelier than not
 */
public record Judgement(double negative, double neutral, double positive, Label label, Band band) {

    /** Of a text that says nothing. */
    public static final Judgement NOTHING = new Judgement(1 / 3.0, 1 / 3.0, 1 / 3.0, Label.NEUTRAL, Band.UNSURE);

    /** The judgement of probabilities in the order of the labels. */
    public static Judgement of(double[] probabilities, Bands bands) {
        Label label = Label.NEGATIVE;
        for (Label other : Label.values()) {
            if (probabilities[other.ordinal()] > probabilities[label.ordinal()]) {
                label = other;
            }
        }
        Band band = bands.of(label, probabilities[label.ordinal()]);
        return new Judgement(probabilities[0], probabilities[1], probabilities[2], label, band);
    }

    /** The same, relied on no further than this. */
    public Judgement atMost(Band limit) {
        return new Judgement(negative, neutral, positive, label, band.atMost(limit));
    }

    public double probability(Label wanted) {
        return switch (wanted) {
            case NEGATIVE -> negative;
            case NEUTRAL -> neutral;
            case POSITIVE -> positive;
        };
    }
}
