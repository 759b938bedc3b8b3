package fengxiang.article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two titles name the same article: editors shorten them, add the section, change a word. */
final class Titles {

    private static final int SHORTEST_PART = 5;
    private static final double ALIKE = 0.6;

    private Titles() {}

    static boolean agree(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean part = shorter.length() >= SHORTEST_PART && longer.contains(shorter);
        return part || overlap(pairs(a), pairs(b)) >= ALIKE;
    }

    private static String letters(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> pairs(String letters) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    /** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
    private static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }
}
