package fengxiang.sentiment.head;

import java.util.Map;
import java.util.TreeMap;

/**
 * A linear classifier over the vectors and the text's runs of one to three characters, hashed and weighted by rarity.
 * It knows words of what it was trained on, names among them: trained by users on their own texts, never shipped.
 *
 * @param rarity per place of the hash table; 0 where training saw nothing
 * @param weights labels x (places, then vectors, then 1)
 * @param classes the labels that training knew
 */
public record Ngrams(float[] rarity, float[][] weights, boolean[] classes) implements Scorer {

    /** Places of the hash table. */
    public static final int PLACES = 1 << 20;

    /** What a vector counts beside the runs. */
    public static final float VECTOR = 2;

    private static final int LONGEST_TEXT = 1500;

    @Override
    public double[] probabilities(float[] vectors, String passage) {
        double[] logits = new double[classes.length];
        Map<Integer, Float> runs = weighted(counts(passage), rarity);
        for (int k = 0; k < logits.length; k++) {
            double sum = weights[k][PLACES + vectors.length];
            for (Map.Entry<Integer, Float> run : runs.entrySet()) {
                sum += weights[k][run.getKey()] * run.getValue();
            }
            for (int i = 0; i < vectors.length; i++) {
                sum += weights[k][PLACES + i] * VECTOR * vectors[i];
            }
            logits[k] = 1 / (1 + StrictMath.exp(-sum));
        }
        return shares(logits);
    }

    private double[] shares(double[] single) {
        double sum = 0;
        for (int k = 0; k < single.length; k++) {
            single[k] = classes[k] ? single[k] : 0;
            sum += single[k];
        }
        for (int k = 0; k < single.length; k++) {
            single[k] /= sum;
        }
        return single;
    }

    /** How often each place of the hash table is hit, by place. */
    public static Map<Integer, Integer> counts(String passage) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int end = Math.min(passage.length(), LONGEST_TEXT);
        for (int from = 0; from < end; from++) {
            int hash = 0x811C9DC5;
            for (int to = from; to < Math.min(end, from + 3); to++) {
                hash = (hash ^ Character.toLowerCase(passage.charAt(to))) * 0x01000193;
                counts.merge(place(hash, to - from), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int place(int hash, int length) {
        int mixed = (hash ^ length) * 0x2C1B3C6D;
        return (mixed ^ mixed >>> 15) & PLACES - 1;
    }

    /** Counts to weights whose squares add up to 1; places that training did not see are left out. */
    public static Map<Integer, Float> weighted(Map<Integer, Integer> counts, float[] rarity) {
        Map<Integer, Float> weighted = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            float rare = rarity[count.getKey()];
            if (rare > 0) {
                float value = (float) ((1 + StrictMath.log(count.getValue())) * rare);
                weighted.put(count.getKey(), value);
                squares += value * value;
            }
        }
        float scale = (float) (1 / Math.sqrt(Math.max(squares, 1e-9)));
        weighted.replaceAll((place, value) -> value * scale);
        return weighted;
    }
}
