package fengxiang.text.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/** How often one word follows another in what HanLP counted; read from its table, as HanLP itself reads it. */
final class Bigrams {

    private static final String TABLE = ".table.bin";
    private static final int FILTER_BITS = 22;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A hash table: the word's number plus 1 above, its follower's below; 0 where there is no pair. */
    private final long[] pairs;

    private final int[] counts;
    private final int slotBits;

    /** A bit for each pair that there is: nine in ten that are asked for were never seen, and most are told by it. */
    private final long[] seen = new long[1 << FILTER_BITS - 6];

    private Bigrams(int[] start, int[] followersAndCounts) {
        slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(followersAndCounts.length);
        pairs = new long[1 << slotBits];
        counts = new int[1 << slotBits];
        for (int word = 0; word < start.length - 1; word++) {
            for (int i = start[word]; i < start[word + 1]; i++) {
                add(key(word, followersAndCounts[2 * i]), followersAndCounts[2 * i + 1]);
            }
        }
    }

    static Bigrams load() {
        try (ObjectInputStream in =
                new ObjectInputStream(IOUtil.newInputStream(HanLP.Config.BiGramDictionaryPath + TABLE))) {
            return new Bigrams((int[]) in.readObject(), (int[]) in.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException("the table of neighbouring words cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("arrays of numbers are known everywhere", e);
        }
    }

    private void add(long key, int count) {
        long hash = key * MIX;
        int bit = (int) (hash >>> Long.SIZE - FILTER_BITS);
        seen[bit >>> 6] |= 1L << bit;
        int slot = (int) (hash >>> Long.SIZE - slotBits);
        while (pairs[slot] != 0) {
            slot = slot + 1 & pairs.length - 1;
        }
        pairs[slot] = key;
        counts[slot] = count;
    }

    private static long key(int word, int follower) {
        return (word + 1L) << Integer.SIZE | follower;
    }

    /** Where the pair stands, or -1. */
    int find(int word, int follower) {
        long key = key(word, follower);
        long hash = key * MIX;
        int bit = (int) (hash >>> Long.SIZE - FILTER_BITS);
        return (seen[bit >>> 6] & 1L << bit) == 0 ? -1 : search(key, (int) (hash >>> Long.SIZE - slotBits));
    }

    private int search(long key, int first) {
        int slot = first;
        while (pairs[slot] != key) {
            if (pairs[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }

    int count(int place) {
        return counts[place];
    }

    /** So many places there are, with a pair or without. */
    int places() {
        return pairs.length;
    }

    boolean hasPair(int place) {
        return pairs[place] != 0;
    }

    int word(int place) {
        return (int) (pairs[place] >>> Integer.SIZE) - 1;
    }

    int follower(int place) {
        return (int) pairs[place];
    }
}
