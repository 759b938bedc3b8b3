package fengxiang.launcher.bench;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.Locale;

/** Pairs of a word and a text that has it, found or not. */
final class Score {

    private long wanted;
    private long missed;
    private long wrong;

    void add(BitSet having, BitSet found) {
        wanted += having.cardinality();
        missed += without(having, found);
        wrong += without(found, having);
    }

    private static int without(BitSet all, BitSet others) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(others);
        return rest.cardinality();
    }

    long missed() {
        return missed;
    }

    long wrong() {
        return wrong;
    }

    void print(String how, PrintStream out) {
        double recall = wanted == 0 ? 1 : 1 - (double) missed / wanted;
        out.printf(
                Locale.ROOT,
                "%-6s recall %.4f (%,d of %,d), hits without the word %,d%n",
                how,
                recall,
                wanted - missed,
                wanted,
                wrong);
    }
}
