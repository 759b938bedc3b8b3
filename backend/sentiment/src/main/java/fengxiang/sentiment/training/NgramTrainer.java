package fengxiang.sentiment.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Ngrams;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains a head over vectors and runs of characters: one logistic regression a label, against the others. */
final class NgramTrainer {

    private static final double COST = 4;
    private static final double PRECISION = 0.05;

    Ngrams train(List<Example> examples) {
        float[] rarity = rarity(examples);
        Feature[][] features =
                examples.stream().map(example -> features(example, rarity)).toArray(Feature[][]::new);
        int vectors = examples.getFirst().evidence().vectors().length;
        float[][] weights = new float[Label.COUNT][Ngrams.PLACES + vectors + 1];
        boolean[] classes = new boolean[Label.COUNT];
        for (Label label : Label.values()) {
            if (examples.stream().anyMatch(example -> example.label() == label)) {
                classes[label.ordinal()] = true;
                weights[label.ordinal()] = against(label, examples, features, vectors);
            }
        }
        return new Ngrams(rarity, weights, classes);
    }

    private static float[] rarity(List<Example> examples) {
        int[] texts = new int[Ngrams.PLACES];
        for (Example example : examples) {
            Ngrams.counts(example.evidence().passage()).keySet().forEach(place -> texts[place]++);
        }
        float[] rarity = new float[Ngrams.PLACES];
        for (int place = 0; place < rarity.length; place++) {
            rarity[place] = texts[place] == 0 ? 0 : (float) StrictMath.log(1 + examples.size() / (double) texts[place]);
        }
        return rarity;
    }

    /** Numbered from 1: places, vectors, and a constant. */
    private static Feature[] features(Example example, float[] rarity) {
        Map<Integer, Float> runs =
                Ngrams.weighted(Ngrams.counts(example.evidence().passage()), rarity);
        float[] vectors = example.evidence().vectors();
        Feature[] features = new Feature[runs.size() + vectors.length + 1];
        int count = 0;
        for (Map.Entry<Integer, Float> run : runs.entrySet()) {
            features[count++] = new FeatureNode(run.getKey() + 1, run.getValue());
        }
        for (int i = 0; i < vectors.length; i++) {
            features[count++] = new FeatureNode(Ngrams.PLACES + i + 1, Ngrams.VECTOR * vectors[i]);
        }
        features[count] = new FeatureNode(Ngrams.PLACES + vectors.length + 1, 1);
        return features;
    }

    private static float[] against(Label label, List<Example> examples, Feature[][] features, int vectors) {
        Problem problem = new Problem();
        problem.l = features.length;
        problem.n = Ngrams.PLACES + vectors + 1;
        problem.x = features;
        problem.y = examples.stream()
                .mapToDouble(example -> example.label() == label ? 1 : -1)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION);
        parameter.setRandom(new Random(1));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        // The weights belong to the label that came first.
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        float[] weights = new float[problem.n];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sign * learned[i]);
        }
        return weights;
    }
}
