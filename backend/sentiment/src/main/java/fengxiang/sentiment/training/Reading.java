package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Label;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a head says of texts whose labels are known.
 *
 * @param probabilities of each text, in the order of the labels
 * @param classes the labels that the head knows
 */
record Reading(double[][] probabilities, Label[] truth, boolean[] classes) {

    static Reading of(Head head, boolean[] classes, List<Evidence> texts, List<Label> truth) {
        return new Reading(
                texts.stream().map(head::probabilities).toArray(double[][]::new), truth.toArray(Label[]::new), classes);
    }

    int said(int i) {
        return Scores.best(probabilities[i], classes);
    }

    boolean isRight(int i) {
        return said(i) == truth[i].ordinal();
    }

    int right() {
        return (int) IntStream.range(0, truth.length).filter(this::isRight).count();
    }

    Scores scores() {
        return Scores.of(truth, probabilities, classes);
    }
}
