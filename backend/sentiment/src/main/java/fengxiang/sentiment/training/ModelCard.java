package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import java.util.List;

/**
 * What is known about a head: what it was made of, how good it is where, and what it cannot.
 *
 * @param form in words
 * @param certain of the first development file: how many labels are called certain, and how many of those are right
 */
public record ModelCard(
        Kind kind,
        String encoder,
        String form,
        double temperature,
        Bands bands,
        int[] certain,
        List<Source> training,
        List<Evaluation> development,
        List<String> limits) {

    /**
     * A file that the head has learned from.
     *
     * @param counts texts per label
     */
    public record Source(String name, String sha256, double weight, long[] counts) {

        static Source of(LabelledFile file, double weight) {
            long[] counts = new long[Label.COUNT];
            for (Label label : Label.values()) {
                counts[label.ordinal()] = file.count(label);
            }
            return new Source(file.name(), file.sha256(), weight, counts);
        }
    }

    /** How the head does on a file that it has not learned from. */
    public record Evaluation(LabelledFile file, Scores scores, CalibrationError calibration) {}

    static ModelCard of(
            Head head, boolean ngrams, List<TrainingFile> training, List<Evaluation> development, int[] certain) {
        return new ModelCard(
                head.kind(),
                head.encoder(),
                ngrams
                        ? "logistic regressions over sentence vectors and hashed runs of 1 to 3 characters"
                        : "the mean of small neural networks over sentence vectors",
                head.temperature(),
                head.bands(),
                certain,
                training.stream()
                        .map(file -> Source.of(file.texts(), file.weight()))
                        .toList(),
                development,
                limits(ngrams));
    }

    private static List<String> limits(boolean ngrams) {
        List<String> always = List.of(
                "Scores hold for texts like those of the development files; on other kinds of texts they are lower.",
                "Only the beginning of a text counts, about 190 characters.",
                "Irony, and complaints without any negative word, are often missed.",
                "Thresholds and temperature were set on the first development file, so its scores are slightly flattered.");
        String knows =
                "Knows words of the training texts, names among them: for use where it was trained, not for passing on.";
        return ngrams
                ? java.util.stream.Stream.concat(always.stream(), java.util.stream.Stream.of(knows))
                        .toList()
                : always;
    }
}
