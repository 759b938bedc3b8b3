package fengxiang.text.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A text, its plain form for the rules to read, and the places they have decided about. */
final class Masking {

    private record Mark(int start, int end, String instead) {}

    private static final String NUMERALS = "〇零一二三四五六七八九幺么";
    private static final int FEWEST_TELLING = 5;

    private final String text;
    private final String plain;
    private final BitSet decided = new BitSet();
    private final List<Mark> marks = new ArrayList<>();

    Masking(String text) {
        this.text = text;
        this.plain = plain(text);
    }

    /** The text as the rules read it, character for character. */
    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PlainForms.of(plain[i]);
        }
        return new String(plain);
    }

    /**
     * Whether any rule can find anything: all but the one for @ need at least this many letters, digits or numerals.
     * Most lines of a text have fewer, and the rules cost far more than counting.
     */
    boolean isWorthALook() {
        int telling = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean tells = c < 128 ? isLatin(c) : NUMERALS.indexOf(c) >= 0;
            if (c == '@' || tells && ++telling == FEWEST_TELLING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
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
        var matcher = pattern.matcher(plain);
        while (matcher.find()) {
            int start = matcher.start("number");
            int end = matcher.end("number");
            if (check.accepts(plain, start, end)) {
                replace(start, end, instead);
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
