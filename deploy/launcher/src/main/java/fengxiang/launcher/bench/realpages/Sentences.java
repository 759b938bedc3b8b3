package fengxiang.launcher.bench.realpages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Chooses what a person would copy from an article to find it again. */
final class Sentences {

    private static final int LONGEST = 60;
    /** Ends of sentences, line ends, and the quotation marks that would end a quoted query. */
    private static final Pattern ENDS = Pattern.compile("[。！？!?…；;\\n\"＂“”„‟「」『』]+");
    /** What may be masked on arrival: it must not be found. */
    private static final Pattern PERSONAL = Pattern.compile("[@＠]|\\d{4,}");

    private Sentences() {}

    /**
     * The longest piece of a sentence of at most 60 characters, the first of several.
     *
     * @return without quotation marks, so that it can stand between them; at most 60 characters
     */
    static String toSearchFor(String body) {
        return Arrays.stream(ENDS.split(body))
                .map(String::strip)
                .filter(piece -> piece.length() <= LONGEST)
                .filter(piece -> !PERSONAL.matcher(piece).find())
                .max(Comparator.comparingInt(String::length))
                .filter(piece -> !piece.isEmpty())
                .orElseGet(() -> beginning(body));
    }

    private static String beginning(String body) {
        String flat = ENDS.matcher(body).replaceAll(" ").strip();
        return flat.substring(0, flat.offsetByCodePoints(0, Math.min(20, flat.codePointCount(0, flat.length()))));
    }
}
