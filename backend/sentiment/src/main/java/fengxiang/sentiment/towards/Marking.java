package fengxiang.sentiment.towards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes sentences down with the target and the others replaced, so that nothing hangs on names. */
final class Marking {

    /** Stands for the target; the tuned encoder looks for it. */
    static final String TARGET = "我们单位";

    static final String OTHER = "某公司";

    private Marking() {}

    static String of(String text, List<Span> sentences, Occurrences occurrences) {
        List<Replacement> replacements = new ArrayList<>();
        occurrences.target().forEach(span -> replacements.add(new Replacement(span, TARGET)));
        occurrences.others().forEach(span -> replacements.add(new Replacement(span, OTHER)));
        replacements.sort(
                Comparator.comparingInt((Replacement one) -> one.span().start()));
        StringBuilder marked = new StringBuilder();
        for (Span sentence : sentences) {
            int from = sentence.start();
            for (Replacement one : replacements) {
                if (sentence.contains(one.span())) {
                    marked.append(text, from, one.span().start()).append(one.marker());
                    from = one.span().end();
                }
            }
            marked.append(text, from, sentence.end());
        }
        return marked.toString();
    }

    private record Replacement(Span span, String marker) {}
}
