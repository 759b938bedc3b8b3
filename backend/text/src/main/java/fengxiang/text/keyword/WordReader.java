package fengxiang.text.keyword;

import fengxiang.text.analysis.ChineseAnalysis;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts title and text into words. */
final class WordReader {

    private static final ChineseAnalysis ANALYSIS = ChineseAnalysis.search();

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Tokenizer tokenizer = ANALYSIS.tokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

    private WordReader() {}

    static List<Word> read(String title, String text) {
        WordReader reader = new WordReader();
        try {
            reader.add(title, true);
            reader.add(text, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.words;
    }

    private void add(String part, boolean title) throws IOException {
        tokenizer.setReader(new StringReader(part));
        tokenizer.reset();
        int last = -1;
        while (tokenizer.incrementToken()) {
            String text = term.toString();
            words.add(new Word(
                    text,
                    entries.computeIfAbsent(text, Entry::of),
                    offset.startOffset(),
                    offset.endOffset(),
                    offset.startOffset() == last,
                    title));
            last = offset.endOffset();
        }
        tokenizer.end();
        tokenizer.close();
    }
}
