package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Character pairs of a text. */
@NamedComponent("hanlp_exact_index")
public final class ExactIndexAnalyzerFactory implements AnalyzerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.exactIndex();

    @Override
    public Analyzer create() {
        return analysis.analyzer();
    }
}
