package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Evidence;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Network;
import fengxiang.sentiment.head.Networks;
import fengxiang.sentiment.head.Softmax;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the last layers of a head towards what people found. What the head knew holds it back: a squared distance from
 * its weights, and texts of which it has to go on saying what it said. The loss is convex, and nothing is drawn by
 * chance: the same texts give the same weights.
 */
final class Refiner {

    /** From so many corrections on what the head knew weighs no more than before. */
    private static final int MOST_HELD = 400;

    /** What a squared unit away from the weights costs, for each correction. */
    private static final double PRIOR = 0.25;

    /** What all kept texts together weigh, for each correction. */
    private static final double KEPT = 2;

    private static final double SMOOTHING = 0.05;
    private static final int STEPS = 300;

    private final Networks base;

    private final double prior;
    private final double kept;

    /** @param corrections how many there are to learn from */
    Refiner(Networks base, int corrections) {
        this.base = base;
        int held = Math.min(corrections, MOST_HELD);
        prior = PRIOR * held;
        kept = KEPT * held;
    }

    /** A text and what is to be said of it: probabilities by label. */
    private record Lesson(float[] hidden, double[] wanted, double weight) {}

    /**
     * The refined networks.
     *
     * @param labels of the texts, none that the head does not know
     * @param known texts of which it has to go on saying what it said
     */
    Networks refine(List<Evidence> texts, List<Label> labels, List<Evidence> known) {
        List<Network> members = new ArrayList<>();
        for (Network member : base.members()) {
            List<Lesson> lessons = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                lessons.add(new Lesson(hidden(member, texts.get(i)), wanted(labels.get(i)), 1));
            }
            for (Evidence text : known) {
                float[] hidden = hidden(member, text);
                lessons.add(new Lesson(hidden, Softmax.of(member.logits(hidden), base.classes()), kept / known.size()));
            }
            members.add(refine(member, lessons));
        }
        return base.with(members);
    }

    private float[] hidden(Network member, Evidence text) {
        return member.hidden(base.features(text.vectors()));
    }

    private double[] wanted(Label label) {
        double[] wanted = new double[Label.COUNT];
        int known = 0;
        for (boolean one : base.classes()) {
            known += one ? 1 : 0;
        }
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] = base.classes()[k] ? SMOOTHING / known : 0;
        }
        wanted[label.ordinal()] += 1 - SMOOTHING;
        return wanted;
    }

    /** Nesterov's descent with a step that the curvature allows everywhere. */
    private Network refine(Network member, List<Lesson> lessons) {
        double curvature = prior;
        for (Lesson lesson : lessons) {
            double square = 1;
            for (float unit : lesson.hidden()) {
                square += unit * unit;
            }
            curvature += lesson.weight() * square / 2;
        }
        double momentum = (Math.sqrt(curvature) - Math.sqrt(prior)) / (Math.sqrt(curvature) + Math.sqrt(prior));
        float[] start = joined(member);
        float[] at = start.clone();
        float[] ahead = start.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(ahead, start, lessons);
            for (int i = 0; i < at.length; i++) {
                float next = (float) (ahead[i] - gradient[i] / curvature);
                ahead[i] = (float) (next + momentum * (next - at[i]));
                at[i] = next;
            }
        }
        int weights = member.second().length;
        return member.withLast(
                java.util.Arrays.copyOf(at, weights), java.util.Arrays.copyOfRange(at, weights, at.length));
    }

    private double[] gradient(float[] at, float[] start, List<Lesson> lessons) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            gradient[i] = prior * (at[i] - start[i]);
        }
        int bias = at.length - Label.COUNT;
        for (Lesson lesson : lessons) {
            float[] hidden = lesson.hidden();
            double[] error = new double[Label.COUNT];
            for (int k = 0; k < Label.COUNT; k++) {
                error[k] = at[bias + k];
            }
            for (int j = 0; j < hidden.length; j++) {
                for (int k = 0; k < Label.COUNT && hidden[j] > 0; k++) {
                    error[k] += hidden[j] * at[j * Label.COUNT + k];
                }
            }
            Softmax.of(error, base.classes());
            for (int k = 0; k < Label.COUNT; k++) {
                error[k] = (error[k] - lesson.wanted()[k]) * lesson.weight();
                gradient[bias + k] += error[k];
            }
            for (int j = 0; j < hidden.length; j++) {
                for (int k = 0; k < Label.COUNT && hidden[j] > 0; k++) {
                    gradient[j * Label.COUNT + k] += error[k] * hidden[j];
                }
            }
        }
        return gradient;
    }

    private static float[] joined(Network member) {
        float[] joined = java.util.Arrays.copyOf(member.second(), member.second().length + Label.COUNT);
        System.arraycopy(member.secondBias(), 0, joined, member.second().length, Label.COUNT);
        return joined;
    }
}
