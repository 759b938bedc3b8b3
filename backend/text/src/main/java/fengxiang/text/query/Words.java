package fengxiang.text.query;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the language itself. */
final class Words {

    private static final Map<String, Token.Kind> OPERATORS = Map.of(
            "AND", Token.Kind.AND,
            "OR", Token.Kind.OR,
            "NOT", Token.Kind.NOT,
            "与", Token.Kind.AND,
            "或", Token.Kind.OR,
            "非", Token.Kind.NOT);
    private static final Map<String, Token.Kind> FIELDS = Map.ofEntries(
            Map.entry("title", Token.Kind.TITLE),
            Map.entry("标题", Token.Kind.TITLE),
            Map.entry("outlet", Token.Kind.OUTLET),
            Map.entry("媒体", Token.Kind.OUTLET),
            Map.entry("tier", Token.Kind.TIER),
            Map.entry("层级", Token.Kind.TIER),
            Map.entry("kind", Token.Kind.KIND),
            Map.entry("类型", Token.Kind.KIND),
            Map.entry("place", Token.Kind.PLACE),
            Map.entry("发布地", Token.Kind.PLACE));

    /** With a distance or without one, which is an error; 近 alone is an ordinary word. */
    private static final Pattern NEAR = Pattern.compile("NEAR(/.*)?|近/.*");

    private static final String COLONS = ":：";
    private static final int FULL_WIDTH = 0xFEE0;

    private Words() {}

    /** Null: a word to search for. Operators in Latin letters are written large, or "and" could not be searched for. */
    static Token.@Nullable Kind operator(String word) {
        String narrow = narrow(word);
        return NEAR.matcher(narrow).matches() ? Token.Kind.NEAR : OPERATORS.get(narrow);
    }

    /** The distance of a NEAR; -1: it has none that can be read. */
    static int distance(String near) {
        String distance = narrow(near).replaceFirst(".*?/|.*", "");
        return distance.matches("[0-9]{1,4}") ? Integer.parseInt(distance) : -1;
    }

    static boolean opensBracket(char c) {
        return c == '(' || c == '（';
    }

    static boolean closesBracket(char c) {
        return c == ')' || c == '）';
    }

    /** The field that the word begins with, up to and with its colon; null: none. */
    static @Nullable Token field(String word, int position) {
        for (int at = 0; at < word.length(); at++) {
            if (COLONS.indexOf(word.charAt(at)) >= 0) {
                Token.Kind kind = FIELDS.get(narrow(word.substring(0, at)).toLowerCase(Locale.ROOT));
                return kind == null ? null : new Token(kind, word.substring(0, at + 1), position);
            }
        }
        return null;
    }

    /** Full-width Latin letters are what a Chinese keyboard gives. */
    static String narrow(String word) {
        StringBuilder narrow = new StringBuilder(word.length());
        for (char c : word.toCharArray()) {
            narrow.append(c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c);
        }
        return narrow.toString();
    }
}
