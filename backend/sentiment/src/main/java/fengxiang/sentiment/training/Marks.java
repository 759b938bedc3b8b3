package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;

/**
 * How a head does on texts.
 *
 * @param texts how many
 * @param right how many it labels as people did
 * @param macroF1 from 0 to 1; of the labels that occur
 * @param negativeRecall from 0 to 1: how many of the negative texts it finds; 0 where there are none
 * @param calibrationError from 0 to 1: how far its probabilities are off
 */
public record Marks(int texts, int right, double macroF1, double negativeRecall, double calibrationError) {

    static Marks of(Reading reading) {
        Scores scores = reading.scores();
        return new Marks(
                scores.count(),
                reading.right(),
                scores.macroF1(),
                scores.recall(Label.NEGATIVE),
                Calibration.plainError(reading));
    }
}
