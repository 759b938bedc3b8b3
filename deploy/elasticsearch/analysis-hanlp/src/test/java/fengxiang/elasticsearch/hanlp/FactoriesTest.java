package fengxiang.elasticsearch.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;

class FactoriesTest {

    private final WordSettings settings = () -> List.of("车检站");

    @Test
    void eachNameCutsInItsWay() throws IOException {
        assertThat(terms(new IndexAnalyzerFactory(settings), new IndexTokenizerFactory(settings)))
                .containsExactly("长江", "大桥", "车检站", "车检", "站");
        assertThat(terms(new SearchAnalyzerFactory(), new SearchTokenizerFactory()))
                .containsExactly("长江", "大桥", "车检", "站");
        assertThat(terms(new ExactIndexAnalyzerFactory(), new ExactIndexTokenizerFactory()))
                .containsExactly("长江", "江大", "大桥", "桥,", ",车", "车检", "检站", "站");
        assertThat(terms(new ExactSearchAnalyzerFactory(), new ExactSearchTokenizerFactory()))
                .containsExactly("长江", "江大", "大桥", "桥,", ",车", "车检", "检站");
    }

    /** Else the tests of the analysis, which run in this module too, would prove nothing new. */
    @Test
    void runsOnTheLuceneOfTheNode() {
        assertThat(Version.LATEST).isEqualTo(Version.LUCENE_10_5_1);
    }

    private static List<String> terms(AnalyzerFactory analyzers, TokenizerFactory tokenizers) throws IOException {
        String text = "長江大橋，车检站";
        List<String> analysed;
        try (Analyzer analyzer = analyzers.create();
                TokenStream stream = analyzer.tokenStream("field", text)) {
            analysed = read(stream);
        }
        try (Tokenizer tokenizer = tokenizers.create()) {
            tokenizer.setReader(new StringReader(text));
            assertThat(read(tokenizer)).isEqualTo(analysed);
        }
        return analysed;
    }

    private static List<String> read(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        List<String> terms = new ArrayList<>();
        stream.reset();
        while (stream.incrementToken()) {
            terms.add(term.toString());
        }
        stream.end();
        return terms;
    }
}
