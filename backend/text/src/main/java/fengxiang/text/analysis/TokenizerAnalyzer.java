package fengxiang.text.analysis;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** A tokenizer and nothing behind it. */
final class TokenizerAnalyzer extends Analyzer {

    private final Supplier<Tokenizer> tokenizers;

    TokenizerAnalyzer(Supplier<Tokenizer> tokenizers) {
        this.tokenizers = tokenizers;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(tokenizers.get());
    }
}
