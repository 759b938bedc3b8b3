package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Words, words inside words and the index's user words. */
@NamedComponent("hanlp_index")
public final class IndexAnalyzerFactory implements AnalyzerFactory {

    private final ChineseAnalysis analysis;

    @Inject
    public IndexAnalyzerFactory(WordSettings settings) {
        analysis = ChineseAnalysis.index(settings.userWords());
    }

    @Override
    public Analyzer create() {
        return analysis.analyzer();
    }
}
