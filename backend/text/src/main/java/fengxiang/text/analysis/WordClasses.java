package fengxiang.text.analysis;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/** Words that HanLP counted together, under one number, because it does not matter which of them it is. */
final class WordClasses {

    private WordClasses() {}

    /** The number under which a word was counted with its neighbours; its own for most. */
    static int of(int word) {
        Nature[] natures = CoreDictionary.get(word).nature;
        return natures.length == 1 ? of(word, natures[0]) : word;
    }

    private static int of(int word, Nature nature) {
        if (nature.startsWith("nr")) {
            return CoreDictionary.NR_WORD_ID;
        }
        if (nature.startsWith("ns")) {
            return CoreDictionary.NS_WORD_ID;
        }
        if (nature == Nature.nx) {
            return CoreDictionary.NX_WORD_ID < 0 ? CoreDictionary.X_WORD_ID : CoreDictionary.NX_WORD_ID;
        }
        if (nature.startsWith("nt") || nature == Nature.nit) {
            return CoreDictionary.NT_WORD_ID;
        }
        if (nature.startsWith('m')) {
            return CoreDictionary.M_WORD_ID;
        }
        if (nature.startsWith('x')) {
            return CoreDictionary.X_WORD_ID;
        }
        return nature == Nature.t ? CoreDictionary.T_WORD_ID : word;
    }

    /** Whether a word of the class is as frequent as all of them together. */
    static boolean isCountedByKind(int kind) {
        return kind == CoreDictionary.M_WORD_ID || kind == CoreDictionary.X_WORD_ID || kind == CoreDictionary.T_WORD_ID;
    }
}
