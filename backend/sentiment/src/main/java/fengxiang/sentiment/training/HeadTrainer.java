package fengxiang.sentiment.training;

import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Bands;
import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Scorer;
import fengxiang.sentiment.head.Softmax;
import fengxiang.sentiment.head.Writing;
import fengxiang.sentiment.training.Calibration.Predictions;
import java.util.ArrayList;
import java.util.List;

/** Trains a head for one kind of texts. */
public final class HeadTrainer {

    private final Encoder encoder;
    private final Kind kind;
    private final boolean ngrams;

    /** @param ngrams whether the head may learn words of the texts; such heads are not for passing on */
    public HeadTrainer(Encoder encoder, Kind kind, boolean ngrams) {
        this.encoder = encoder;
        this.kind = kind;
        this.ngrams = ngrams;
    }

    /**
     * Learns from the training files, and calibrates on the development files, whose first decides on the bands.
     *
     * @param training at least one; a file that knows only two labels teaches to tell those apart
     * @param development at least one; texts that are in no training file
     * @throws TrainingDataException where a file is too small to learn from
     */
    public TrainedHead train(List<TrainingFile> training, List<LabelledFile> development) throws TrainingDataException {
        check(training, development);
        List<Example> examples = new ArrayList<>();
        for (TrainingFile file : training) {
            boolean[] classes = file.texts().classes();
            List<Evidence> evidence = encode(file.texts());
            for (int i = 0; i < evidence.size(); i++) {
                Label label = file.texts().texts().get(i).label();
                examples.add(new Example(evidence.get(i), label, classes, file.weight()));
            }
        }
        Scorer scorer =
                ngrams ? new NgramTrainer().train(examples) : new NetworkTrainer(Recipe.of(kind)).train(examples);
        return calibrate(scorer, training, development);
    }

    private static void check(List<TrainingFile> training, List<LabelledFile> development)
            throws TrainingDataException {
        for (TrainingFile file : training) {
            requireTwoLabels(file.texts());
        }
        for (LabelledFile file : development) {
            requireTwoLabels(file);
        }
    }

    private static void requireTwoLabels(LabelledFile file) throws TrainingDataException {
        int known = 0;
        for (boolean one : file.classes()) {
            known += one ? 1 : 0;
        }
        if (known < 2) {
            throw new TrainingDataException(
                    file.name() + ": field label is the same in all lines, there is nothing to tell apart", null);
        }
    }

    private TrainedHead calibrate(Scorer scorer, List<TrainingFile> training, List<LabelledFile> development) {
        List<Predictions> predictions =
                development.stream().map(file -> predictions(scorer, file)).toList();
        double temperature = Calibration.temperature(predictions.getFirst());
        Predictions first = predictions.getFirst();
        double[][] calibrated = calibrated(first, temperature);
        Bands bands = BandFinder.find(calibrated, first.labels(), all(scorer));
        int[] certain = BandFinder.certain(calibrated, first.labels(), all(scorer), bands);
        Head head = new Head(kind, encoder.model(), scorer, temperature, bands);
        List<ModelCard.Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < development.size(); i++) {
            evaluations.add(evaluation(development.get(i), predictions.get(i), temperature));
        }
        return new TrainedHead(head, ModelCard.of(head, ngrams, training, evaluations, certain));
    }

    private static boolean[] all(Scorer scorer) {
        return switch (scorer) {
            case fengxiang.sentiment.head.Networks networks -> networks.classes();
            case fengxiang.sentiment.head.Ngrams runs -> runs.classes();
        };
    }

    private static double[][] calibrated(Predictions predictions, double temperature) {
        double[][] calibrated = new double[predictions.size()][];
        for (int i = 0; i < calibrated.length; i++) {
            calibrated[i] = Softmax.tempered(predictions.raw()[i], temperature);
        }
        return calibrated;
    }

    private Predictions predictions(Scorer scorer, LabelledFile file) {
        double[][] raw = encode(file).stream()
                .map(evidence -> scorer.probabilities(evidence.vectors(), evidence.passage()))
                .toArray(double[][]::new);
        int[] labels =
                file.texts().stream().mapToInt(text -> text.label().ordinal()).toArray();
        return new Predictions(raw, labels, file.classes());
    }

    private static ModelCard.Evaluation evaluation(LabelledFile file, Predictions predictions, double temperature) {
        double[][] known = new double[predictions.size()][];
        Label[] truth = new Label[predictions.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = predictions.known(i, temperature);
            truth[i] = Label.values()[predictions.truth(i)];
        }
        Scores scores = Scores.of(truth, known, predictions.classes());
        return new ModelCard.Evaluation(file, scores, Calibration.error(predictions));
    }

    private List<Evidence> encode(LabelledFile file) {
        return Evidence.of(
                file.texts().stream()
                        .map(text -> new Writing(kind, text.title(), text.text()))
                        .toList(),
                encoder);
    }
}
