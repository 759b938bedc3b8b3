package fengxiang.keyword;

import fengxiang.text.privacy.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds everything in a term that looks like a person's name, also beside other words or torn apart. Pure. */
final class NamesInTerm {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A compound surname and two characters. */
    private static final int LONGEST_NAME = 4;

    private NamesInTerm() {}

    /** In their order; each once. */
    static List<String> of(String term) {
        List<String> names = new ArrayList<>();
        // Part by part: "王建国 检测站" must not pass as a station that is called after somebody.
        for (String part : parts(term)) {
            collect(part, names);
        }
        String joined = BETWEEN_WORDS.matcher(term).replaceAll("");
        if (names.isEmpty() && joined.length() <= LONGEST_NAME) {
            collect(joined, names);
        }
        return names.stream().distinct().toList();
    }

    /** A single character is no word of its own: it goes with what follows, as in 王·建国. */
    private static List<String> parts(String term) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : BETWEEN_WORDS.split(term)) {
            part.append(piece);
            if (piece.length() > 1) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static void collect(String part, List<String> names) {
        String rest = part;
        Optional<String> name = PersonNames.in(rest);
        while (name.isPresent()) {
            names.add(name.get());
            rest = rest.replace(name.get(), "");
            name = PersonNames.in(rest);
        }
    }
}
