package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Character pairs of a query. */
@NamedComponent("hanlp_exact_search")
public final class ExactSearchAnalyzerFactory implements AnalyzerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.exactSearch();

    @Override
    public Analyzer create() {
        return analysis.analyzer();
    }
}
