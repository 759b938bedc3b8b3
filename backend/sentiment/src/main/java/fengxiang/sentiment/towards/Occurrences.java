package fengxiang.sentiment.towards;

import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a target and others are named in a text. A name within a longer one is not that name: 云溪检测站 is not meant where
 * 北云溪检测站 stands, if both are known.
 *
 * @param target in the order of the text
 * @param others likewise
 */
record Occurrences(List<Span> target, List<Span> others) {

    /** Finds names whatever their width and case. */
    static Occurrences of(String text, Target target, List<Target> others) {
        String normal = normal(text);
        List<Name> names = new ArrayList<>();
        target.names().forEach(name -> names.add(new Name(normal(name), true)));
        for (Target other : others) {
            for (String name : other.names()) {
                if (!target.names().contains(name)) {
                    names.add(new Name(normal(name), false));
                }
            }
        }
        names.sort(Comparator.comparingInt((Name name) -> name.text().length()).reversed());
        boolean[] taken = new boolean[text.length()];
        List<Span> ours = new ArrayList<>();
        List<Span> theirs = new ArrayList<>();
        for (Name name : names) {
            for (int at = normal.indexOf(name.text()); at >= 0; at = normal.indexOf(name.text(), at + 1)) {
                Span span = new Span(at, at + name.text().length());
                if (free(taken, span)) {
                    (name.ours() ? ours : theirs).add(span);
                }
            }
        }
        ours.sort(Comparator.comparingInt(Span::start));
        theirs.sort(Comparator.comparingInt(Span::start));
        return new Occurrences(ours, theirs);
    }

    private record Name(String text, boolean ours) {}

    /** Takes the characters of the span if none is taken yet. */
    private static boolean free(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        java.util.Arrays.fill(taken, span.start(), span.end(), true);
        return true;
    }

    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.codePoints().map(Units::normalise).forEach(normal::appendCodePoint);
        return normal.toString();
    }

    boolean any() {
        return !target.isEmpty();
    }
}
