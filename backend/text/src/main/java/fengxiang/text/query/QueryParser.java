package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.List;

/** Reads what a person typed into a search box. */
public final class QueryParser {

    /** The longest query, in UTF-16 units. */
    public static final int LONGEST = 1000;

    private QueryParser() {}

    /**
     * Words and quoted texts, parted by blanks, all of which must occur. Punctuation that stands alone is passed over.
     *
     * @throws QuerySyntaxException if the query is too long, a quote is not closed, a quoted text or the whole query
     *     has nothing to search for
     */
    public static Query parse(String query) {
        if (query.length() > LONGEST) {
            throw new QuerySyntaxException(
                    LONGEST, Expected.END_OF_QUERY, "A query has at most " + LONGEST + " characters");
        }
        List<Query> parts = new ArrayList<>();
        for (Token token : Lexer.tokens(query)) {
            if (isSearchable(token)) {
                parts.add(new Phrase(token.text(), token.kind() == Token.Kind.QUOTED));
            }
        }
        if (parts.isEmpty()) {
            throw nothing(0, "The query");
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private static boolean isSearchable(Token token) {
        boolean searchable = Units.count(token.text()) > 0;
        if (!searchable && token.kind() == Token.Kind.QUOTED) {
            throw nothing(token.position() + 1, "The quoted text");
        }
        return searchable;
    }

    private static QuerySyntaxException nothing(int position, String where) {
        return new QuerySyntaxException(
                position,
                Expected.SEARCH_TERM,
                where + " has nothing to search for; expected a letter, digit or symbol");
    }
}
