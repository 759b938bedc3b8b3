package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Character pairs of a text. */
@NamedComponent("hanlp_exact_index")
public final class ExactIndexTokenizerFactory implements TokenizerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.exactIndex();

    @Override
    public Tokenizer create() {
        return analysis.tokenizer();
    }
}
