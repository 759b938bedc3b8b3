package fengxiang.sentiment.towards;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into sentences; a very long one is cut at a comma. */
final class Sentences {

    private static final String ENDS = "。！？!?；;\n";
    private static final String PAUSES = "，,、 ";
    private static final String CLOSING = "”’」』）)】》\"";
    private static final int LONG = 120;

    private Sentences() {}

    /** The sentences in their order, each with its end mark; blank ones are left out. */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean ends = ENDS.indexOf(c) >= 0 || i - start >= LONG && PAUSES.indexOf(c) >= 0;
            i++;
            if (ends) {
                while (i < text.length() && (CLOSING + ENDS).indexOf(text.charAt(i)) >= 0) {
                    i++;
                }
                add(text, start, i, sentences);
                start = i;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        if (!text.substring(start, end).isBlank()) {
            sentences.add(new Span(start, end));
        }
    }
}
