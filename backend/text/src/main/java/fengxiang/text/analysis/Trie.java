package fengxiang.text.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/** The bare numbers of one of HanLP's dictionaries, to be walked without an object for what is found. */
final class Trie {

    /** Where every walk begins. */
    final int root;

    /** Base and check of a place side by side: they are always asked for together, and mostly not in the cache. */
    private final int[] places;

    Trie(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        places = new int[2 * Math.min(base.length, check.length)];
        for (int i = 0; i < places.length / 2; i++) {
            places[2 * i] = base[i];
            places[2 * i + 1] = check[i];
        }
        root = base.length == 0 ? -1 : base[0];
    }

    /** The state after one more character, or -1 where no word goes on like this. */
    int next(int state, char c) {
        int place = 2 * (state + c + 1);
        return place < places.length && places[place + 1] == state ? places[place] : -1;
    }

    /** The number of the word that ends here, or -1. */
    int word(int state) {
        int place = 2 * state;
        return place < places.length && places[place + 1] == state && places[place] < 0 ? -places[place] - 1 : -1;
    }
}
