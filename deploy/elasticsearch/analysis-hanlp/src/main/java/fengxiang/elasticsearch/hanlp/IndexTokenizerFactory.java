package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** Words, words inside words and the index's user words. */
@NamedComponent("hanlp_index")
public final class IndexTokenizerFactory implements TokenizerFactory {

    private final ChineseAnalysis analysis;

    @Inject
    public IndexTokenizerFactory(WordSettings settings) {
        analysis = ChineseAnalysis.index(settings.userWords());
    }

    @Override
    public Tokenizer create() {
        return analysis.tokenizer();
    }
}
