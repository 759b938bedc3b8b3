package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Character pairs of a query. */
@NamedComponent("hanlp_exact_search")
public final class ExactSearchTokenizerFactory implements TokenizerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.exactSearch();

    @Override
    public Tokenizer create() {
        return analysis.tokenizer();
    }
}
