package fengxiang.elasticsearch.hanlp;

import fengxiang.text.analysis.ChineseAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Words of a query. */
@NamedComponent("hanlp_search")
public final class SearchAnalyzerFactory implements AnalyzerFactory {

    private final ChineseAnalysis analysis = ChineseAnalysis.search();

    @Override
    public Analyzer create() {
        return analysis.analyzer();
    }
}
