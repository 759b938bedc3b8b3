package fengxiang.sentiment.training;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Writing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Trains a head anew from what people have corrected, and lets it in only where it is no worse on frozen texts. */
public final class Retraining {

    private final Encoder encoder;

    public Retraining(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * What came of it. Whoever keeps the candidate although the gate is shut, keeps it beside the head in use.
     *
     * @param inUse scores of the head in use on the frozen texts
     * @param candidate likewise, of the new one
     */
    public record Outcome(TrainedHead trained, Scores inUse, Scores candidate, Gate.Verdict verdict) {}

    /**
     * Trains, scores both heads on the frozen texts, and asks the gate.
     *
     * @param frozen texts that are never learned from and never change
     * @throws TrainingDataException where a file is too small, or a frozen text is among those to learn from or to
     *     calibrate on; names file and text
     */
    public Outcome retrain(
            Head inUse,
            boolean ngrams,
            List<TrainingFile> training,
            List<LabelledFile> development,
            LabelledFile frozen)
            throws TrainingDataException {
        Set<String> kept = new HashSet<>();
        frozen.texts().forEach(text -> kept.add(words(text)));
        for (TrainingFile file : training) {
            refuseFrozen(file.texts(), kept);
        }
        for (LabelledFile file : development) {
            refuseFrozen(file, kept);
        }
        TrainedHead trained = new HeadTrainer(encoder, inUse.kind(), ngrams).train(training, development);
        Scores before = score(inUse, frozen);
        Scores after = score(trained.head(), frozen);
        return new Outcome(trained, before, after, Gate.judge(before, after));
    }

    private static void refuseFrozen(LabelledFile file, Set<String> frozen) throws TrainingDataException {
        for (LabelledText text : file.texts()) {
            if (frozen.contains(words(text))) {
                throw new TrainingDataException(
                        file.name() + ": text " + text.id()
                                + " is among the frozen texts, nothing may be learned from it",
                        null);
            }
        }
    }

    private static String words(LabelledText text) {
        return text.title() + "\n" + text.text();
    }

    /** How a head does on texts. */
    public Scores score(Head head, LabelledFile file) {
        List<Evidence> evidence = Evidence.of(
                file.texts().stream()
                        .map(text -> new Writing(head.kind(), text.title(), text.text()))
                        .toList(),
                encoder);
        double[][] probabilities = evidence.stream().map(head::probabilities).toArray(double[][]::new);
        Label[] truth = file.texts().stream().map(LabelledText::label).toArray(Label[]::new);
        return Scores.of(truth, probabilities, file.classes());
    }
}
