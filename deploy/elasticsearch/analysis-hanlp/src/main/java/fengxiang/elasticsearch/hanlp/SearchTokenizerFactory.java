package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Words of a query. */
@NamedComponent("hanlp_search")
public final class SearchTokenizerFactory implements TokenizerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.search();

    @Override
    public Tokenizer create() {
        return analysis.tokenizer();
    }
}
