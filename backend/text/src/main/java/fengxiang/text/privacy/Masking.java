package fengxiang.text.privacy;

import fengxiang.text.privacy.Stretches.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text, its plain form for the rules to read, and the places they have decided about. */
final class Masking {

    private record Mark(int start, int end, String instead) {}

    private final String text;
    private final String plain;
    private final List<Stretch> stretches;
    private final BitSet decided = new BitSet();
    private final List<Mark> marks = new ArrayList<>();

    Masking(String text) {
        this.text = text;
        this.plain = plain(text);
        this.stretches = Stretches.of(plain);
    }

    private Masking(String text, String plain, List<Stretch> stretches) {
        this.text = text;
        this.plain = plain;
        this.stretches = stretches;
    }

    /** Lets the rules look everywhere: what they find may not differ. */
    static Masking ofAll(String text) {
        String plain = plain(text);
        return new Masking(text, plain, List.of(new Stretch(0, plain.length())));
    }

    /** The text as the rules read it, character for character. */
    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PlainForms.of(plain[i]);
        }
        return new String(plain);
    }

    /** Whether any rule can find anything. */
    boolean isWorthALook() {
        return !stretches.isEmpty() || plain.indexOf('@') >= 0;
    }

    String text() {
        return text;
    }

    String plain() {
        return plain;
    }

    /** Leaves the characters alone, against all later rules. */
    void keep(int start, int end) {
        decided.set(start, end);
    }

    /** Replaces the characters, unless something was decided about one of them before. */
    void replace(int start, int end, String instead) {
        int taken = decided.nextSetBit(start);
        if (taken < 0 || taken >= end) {
            decided.set(start, end);
            marks.add(new Mark(start, end, instead));
        }
    }

    /** A place that a rule looks at. */
    interface Check {
        boolean accepts(String plain, int start, int end);
    }

    /** Replaces what the pattern's group {@code number} finds in the plain text and the check accepts. */
    void replaceAll(Pattern pattern, Check check, String instead) {
        Matcher matcher = pattern.matcher(plain).useTransparentBounds(true).useAnchoringBounds(false);
        for (Stretch stretch : stretches) {
            matcher.region(stretch.start(), stretch.end());
            while (matcher.find()) {
                int start = matcher.start("number");
                int end = matcher.end("number");
                if (check.accepts(plain, start, end)) {
                    replace(start, end, instead);
                }
            }
        }
    }

    String result() {
        if (marks.isEmpty()) {
            return text;
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        for (Mark mark : marks) {
            result.append(text, copied, mark.start()).append(mark.instead());
            copied = mark.end();
        }
        return result.append(text, copied, text.length()).toString();
    }
}
