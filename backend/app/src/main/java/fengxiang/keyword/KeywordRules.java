package fengxiang.keyword;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.privacy.PersonalMasks;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be watched, and what has to be said about it. Pure. */
final class KeywordRules {

    private static final int SHORTEST_TERM = 2;
    private static final int LONGEST_TERM = 36;
    private static final int SHORTEST_PURPOSE = 5;
    private static final int LONGEST_PURPOSE = 300;
    private static final int LONGEST_OFFICE = 30;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

    /** Operators and addresses (author:…, site:…, weibo.com/u/…) narrow a search to somebody's pages. */
    private static final Pattern OPERATOR = Pattern.compile("[:/@\\\\]|(?i)www\\.");

    private KeywordRules() {}

    /** The term in the form that is kept; not yet judged, because that depends on the office. */
    static String term(@Nullable String raw) {
        return term("term", raw);
    }

    static String term(String field, @Nullable String raw) {
        String plain = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        String term = text(field, UNSEEN.matcher(plain).replaceAll(""), SHORTEST_TERM, LONGEST_TERM);
        if (!PersonalMasks.mask(term).equals(term)) {
            throw KeywordRefusedException.personalData();
        }
        if (OPERATOR.matcher(term).find()) {
            throw new InvalidFieldException(
                    field, term + " holds an address or a search operator.", "words only, without : / @");
        }
        return term;
    }

    /**
     * @throws KeywordRefusedException when the term looks like somebody's name and no office is given, or like the
     *     names of several
     */
    static void refuseNames(String term, @Nullable String office) {
        List<String> names = NamesInTerm.of(term);
        if (!names.isEmpty() && office == null) {
            throw KeywordRefusedException.person(names.getFirst());
        }
        if (names.size() > 1) {
            throw KeywordRefusedException.persons(names);
        }
    }

    static String purpose(@Nullable String raw) {
        return PersonalMasks.mask(text("purpose", raw, SHORTEST_PURPOSE, LONGEST_PURPOSE));
    }

    static @Nullable String office(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : PersonalMasks.mask(text("office", raw, 2, LONGEST_OFFICE));
    }

    private static String text(String field, @Nullable String raw, int least, int most) {
        String text = raw == null ? "" : SPACE.matcher(raw.strip()).replaceAll(" ");
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new InvalidFieldException(
                    field, field + " has " + length + " characters.", least + " to " + most + " characters");
        }
        return text;
    }
}
