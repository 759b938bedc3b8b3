package fengxiang.text.analysis;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The four ways to cut a text, all with unit positions; immutable, safe for many threads.
 *
 * <p>A field of words is indexed with {@link #index} and searched with {@link #search}; a field that must never miss a
 * substring is indexed with {@link #exactIndex} and searched with {@link #exactSearch}. Queries must be phrases.
 */
public final class ChineseAnalysis {

    private final Supplier<Tokenizer> tokenizers;

    private ChineseAnalysis(Supplier<Tokenizer> tokenizers) {
        this.tokenizers = tokenizers;
    }

    /**
     * Words and the words inside them.
     *
     * @param userWords further whole words, e.g. names of the organisation's services. They only add tokens: text that
     *     was indexed without them is found by the same queries
     */
    public static ChineseAnalysis index(Collection<String> userWords) {
        UserWords words = UserWords.of(userWords);
        return new ChineseAnalysis(() -> new WordTokenizer(ViterbiCutter.withSubWords(), words));
    }

    /** Words only. Knows no user words on purpose: a query must not depend on what was known at indexing time. */
    public static ChineseAnalysis search() {
        UserWords none = UserWords.of(List.of());
        return new ChineseAnalysis(() -> new WordTokenizer(ViterbiCutter.wordsOnly(), none));
    }

    /** Every two neighbouring units, and the last unit alone. */
    public static ChineseAnalysis exactIndex() {
        return new ChineseAnalysis(() -> new ExactTokenizer(ExactTokenizer.Side.INDEX));
    }

    /**
     * Every two neighbouring units between the first and the last searchable one. A query of one unit gives that unit,
     * and finds all its places as a prefix of the indexed terms.
     */
    public static ChineseAnalysis exactSearch() {
        return new ChineseAnalysis(() -> new ExactTokenizer(ExactTokenizer.Side.SEARCH));
    }

    /** A new tokenizer, for one thread. */
    public Tokenizer tokenizer() {
        return tokenizers.get();
    }

    /** A new analyzer, to be closed by its user. */
    public Analyzer analyzer() {
        return new TokenizerAnalyzer(tokenizers);
    }
}
