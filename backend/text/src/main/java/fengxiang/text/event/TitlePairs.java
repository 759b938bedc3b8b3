package fengxiang.text.event;

import fengxiang.text.Units;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every two neighbouring characters of a title, without blanks and punctuation. */
final class TitlePairs {

    /** Some pages have a paragraph for a title. */
    private static final int LONGEST = 120;

    private TitlePairs() {}

    static int[] of(String title) {
        String units = Units.searchable(title.substring(0, Math.min(title.length(), LONGEST)));
        int[] pairs = new int[Math.max(0, units.length() - 1)];
        Arrays.setAll(pairs, i -> units.charAt(i) << Character.SIZE | units.charAt(i + 1));
        return pairs;
    }

    /** Weights by pair, of length 1 together; empty for titles of less than two characters. */
    static Map<Integer, Float> weights(String title, Rarity rarity) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pair : of(title)) {
            counts.merge(pair, 1, Integer::sum);
        }
        Map<Integer, Float> weights = new HashMap<>();
        double squares = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity.of(entry.getKey());
            weights.put(entry.getKey(), (float) weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((pair, weight) -> (float) (weight / length));
        return weights;
    }
}
