package fengxiang.sentiment.head;

/**
 * A classifier for texts of one kind, calibrated.
 *
 * @param encoder the model whose vectors it was trained on
 * @param temperature softens what the scorer says, so that 0.8 means right in 80 of 100
 */
public record Head(Kind kind, String encoder, Scorer scorer, double temperature, Bands bands) {

    /** Probabilities in the order of the labels, calibrated. */
    public double[] probabilities(Evidence evidence) {
        return Softmax.tempered(scorer.probabilities(evidence.vectors(), evidence.passage()), temperature);
    }

    Head with(Scorer other) {
        return new Head(kind, encoder, other, temperature, bands);
    }

    public Judgement judge(Evidence evidence) {
        return Judgement.of(probabilities(evidence), bands);
    }
}
