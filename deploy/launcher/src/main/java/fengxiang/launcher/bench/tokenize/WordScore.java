package fengxiang.launcher.bench.tokenize;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** F1 over words; characters that no word covers count as words of their own, as punctuation does in the gold. */
final class WordScore {

    private long hit;
    private long found;
    private long wanted;

    void add(GoldText gold, Engine engine) throws IOException {
        Set<Long> words = new HashSet<>();
        boolean[] covered = new boolean[gold.text().length()];
        engine.cut(gold.text(), (start, end) -> {
            words.add(key(start, end));
            for (int i = start; i < end; i++) {
                covered[i] = true;
            }
        });
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i]) {
                words.add(key(i, i + 1));
            }
        }
        int start = 0;
        for (int end : gold.ends()) {
            hit += words.contains(key(start, end)) ? 1 : 0;
            start = end;
        }
        found += words.size();
        wanted += gold.ends().size();
    }

    private static long key(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 2.0 * hit / (found + wanted);
    }
}
