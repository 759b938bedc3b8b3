package fengxiang.systemtest;

import java.util.HashMap;
import java.util.Map;

/** F1 of two texts' bags of character 4-grams, white space removed: 1 is equal. */
final class Likeness {

    private static final int N = 4;

    private Likeness() {}

    static double f1(String found, String wanted) {
        Map<String, Integer> a = grams(found);
        Map<String, Integer> b = grams(wanted);
        int common = b.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), a.getOrDefault(gram.getKey(), 0)))
                .sum();
        return common == 0 ? 0 : 2.0 * common / (size(a) + size(b));
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> grams(String text) {
        String dense = text.replaceAll("[\\s\\u3000\\u00a0]+", "");
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i + N <= dense.length(); i++) {
            bag.merge(dense.substring(i, i + N), 1, Integer::sum);
        }
        return bag;
    }
}
