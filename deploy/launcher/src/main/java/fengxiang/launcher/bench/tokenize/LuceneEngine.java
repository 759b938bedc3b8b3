package fengxiang.launcher.bench.tokenize;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** An analyzer as an index uses it. */
record LuceneEngine(String name, Analyzer analyzer) implements Engine {

    @Override
    public void cut(String text, Words words) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.word(offset.startOffset(), offset.endOffset());
            }
            tokens.end();
        }
    }
}
