package fengxiang.text.analysis;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's dictionaries and what it costs, in their model, that one word follows another: the negative logarithm of
 * {@code lambda (myu bigram / (count + 1) + 1 - myu) + (1 - lambda) count' / total}. Most costs are worked out once,
 * when the class is loaded; about 20 MB.
 *
 * <p>Words are numbered as in HanLP; behind them stand the beginning and the end of a text, and what is in no
 * dictionary: numbers, single letters, and all else.
 */
final class Lexicon {

    static final Lexicon HANLP = new Lexicon();

    /** HanLP's names for words that are not told apart. */
    private static final int UNKNOWN = -1;

    private static final float ROUNDING = 1e-5f;

    final Trie words;
    final Trie phrases;
    final int begin;
    final int end;
    final int number;
    final int letter;
    final int other;

    private final Bigrams bigrams;

    /** By word the number under which it was counted together with its neighbours: names and times have one for all. */
    private final int[] classes;

    /** Worked out for pairs of which each word was counted for itself. */
    private final float[] pairCosts;

    /** By word the cost behind a word that it was never seen behind. */
    private final float[] unseen;

    /** By word the cost behind the word that it follows the most easily. */
    private final float[] least;

    private final double[] asFirst;
    private final double[] asSecond;

    private Lexicon() {
        words = new Trie(CoreDictionary.trie);
        phrases = new Trie(CustomDictionary.DEFAULT.dat);
        bigrams = Bigrams.load();
        int size = CoreDictionary.trie.size();
        begin = size;
        end = size + 1;
        number = size + 2;
        letter = size + 3;
        other = size + 4;
        classes = new int[size + 5];
        unseen = new float[size + 5];
        least = new float[size + 5];
        asFirst = new double[size + 5];
        asSecond = new double[size + 5];
        for (int word = 0; word < size; word++) {
            int kind = WordClasses.of(word);
            boolean countedByKind = WordClasses.isCountedByKind(kind);
            set(word, kind, CoreDictionary.get(countedByKind ? kind : word).totalFrequency);
        }
        set(begin, CoreDictionary.BEGIN_WORD_ID, Predefine.TOTAL_FREQUENCY / 10);
        set(end, CoreDictionary.END_WORD_ID, Predefine.TOTAL_FREQUENCY / 10);
        set(number, CoreDictionary.M_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY);
        set(letter, CoreDictionary.X_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY);
        set(other, UNKNOWN, Predefine.OOV_DEFAULT_FREQUENCY);
        pairCosts = new float[bigrams.places()];
        fillPairCosts(size);
        fillLeast();
    }

    private void set(int word, int kind, int frequency) {
        double lambda = Predefine.lambda;
        double myu = Predefine.myu;
        classes[word] = kind;
        asFirst[word] = lambda * myu / (frequency + 1);
        asSecond[word] = lambda * (1 - myu) + (1 - lambda) * frequency / Predefine.TOTAL_FREQUENCY;
        unseen[word] = (float) -Math.log(asSecond[word]);
    }

    private void fillPairCosts(int size) {
        for (int place = 0; place < bigrams.places(); place++) {
            if (bigrams.hasPair(place) && Math.max(bigrams.word(place), bigrams.follower(place)) < size) {
                pairCosts[place] = (float) cost(bigrams.word(place), bigrams.follower(place), bigrams.count(place));
            }
        }
    }

    /** Of all words that were counted under one number the rarest makes a follower the most likely. */
    private void fillLeast() {
        double[] rarest = new double[classes.length];
        for (int word = 0; word < classes.length; word++) {
            int kind = Math.max(0, classes[word]);
            rarest[kind] = Math.max(rarest[kind], asFirst[word]);
        }
        double[] likeliest = new double[classes.length];
        for (int place = 0; place < bigrams.places(); place++) {
            if (bigrams.hasPair(place)
                    && bigrams.word(place) < rarest.length
                    && bigrams.follower(place) < rarest.length) {
                int kind = bigrams.follower(place);
                likeliest[kind] = Math.max(likeliest[kind], rarest[bigrams.word(place)] * bigrams.count(place));
            }
        }
        for (int word = 0; word < classes.length; word++) {
            double known = classes[word] < 0 ? Predefine.lambda * Predefine.myu : likeliest[classes[word]];
            least[word] = (float) -Math.log(Math.max(known, asFirst[other]) + asSecond[word]) - ROUNDING;
        }
    }

    private double cost(int word, int follower, int count) {
        return -Math.log(asFirst[word] * count + asSecond[follower]);
    }

    /** The number under which the word was counted together with its neighbours; below 0: under none. */
    int kind(int word) {
        return classes[word];
    }

    /** The cost of the word behind one that it was never seen behind. */
    float unseen(int word) {
        return unseen[word];
    }

    /** The word costs no less, whatever it follows. */
    float least(int word) {
        return least[word];
    }

    /**
     * What it costs that the second word follows the first.
     *
     * @param kind of the first word
     * @param nextKind of the second word
     * @param unseen what the second word costs behind a word that it was never seen behind
     */
    float cost(int word, int kind, int follower, int nextKind, float unseen) {
        if (kind < 0 || nextKind < 0) {
            return (float) cost(word, follower, 1);
        }
        int place = bigrams.find(kind, nextKind);
        if (place < 0) {
            return unseen;
        }
        boolean forThemselves = kind == word && nextKind == follower;
        return forThemselves ? pairCosts[place] : (float) cost(word, follower, bigrams.count(place));
    }
}
