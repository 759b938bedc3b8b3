package fengxiang.matching;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.TermWeightor;

/**
 * How well a term tells articles apart: one over the square root of how often it is expected. Frequencies are those of
 * HanLP's dictionary, of words; a pair of characters that is no word is taken to be rare.
 *
 * <p>lucene-monitor weighs terms by their length otherwise, which says nothing in Chinese: it would run a fifth of all
 * queries on each article, where this runs under one in a hundred.
 */
final class TermWeights implements TermWeightor {

    private static final int UNKNOWN = 1;

    @Override
    public double applyAsDouble(Term term) {
        CoreDictionary.Attribute known = CoreDictionary.get(term.text());
        int frequency = known == null ? UNKNOWN : Math.max(UNKNOWN, known.totalFrequency);
        return 1 / Math.sqrt(frequency);
    }
}
