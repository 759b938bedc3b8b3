package fengxiang.launcher.analyze;

import fengxiang.text.analysis.ChineseAnalysis;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import tools.jackson.core.JsonGenerator;

/** The words of the text as a search cuts them, with offsets in UTF-16 units of the text as it came. */
final class TokensPart implements ArticlePart {

    private final Tokenizer tokenizer = ChineseAnalysis.search().tokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

    @Override
    public void write(Article article, JsonGenerator fields) {
        fields.writeArrayPropertyStart("tokens");
        try {
            tokenizer.setReader(new StringReader(article.text()));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                write(fields);
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fields.writeEndArray();
    }

    private void write(JsonGenerator fields) {
        fields.writeStartObject();
        fields.writeName("term");
        fields.writeString(term.buffer(), 0, term.length());
        fields.writeNumberProperty("start", offset.startOffset());
        fields.writeNumberProperty("end", offset.endOffset());
        fields.writeEndObject();
    }
}
