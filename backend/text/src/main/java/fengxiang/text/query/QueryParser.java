package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.List;

/**
 * Reads what a person typed into a search box.
 *
 * <p>{@code 检测站 收费}: all must occur; AND and 与 say the same. {@code A OR B}, {@code A 或 B}: at least one. {@code NOT
 * A}, {@code 非 A}: must not. NOT binds before AND, AND before OR; brackets, also full-width ones, come before all.
 * {@code "quoted"}: these characters in a row. {@code 检测*}: words that begin so. {@code title:A}, {@code 标题：A}: in the
 * title.
 */
public final class QueryParser {

    /** The longest query, in UTF-16 units. */
    public static final int LONGEST = 1000;

    /**
     * How many brackets may stand in one another; each takes two of the Boolean queries in one another that
     * Elasticsearch allows.
     */
    public static final int DEEPEST = 6;

    private QueryParser() {}

    /**
     * Punctuation that stands alone is passed over.
     *
     * @throws QuerySyntaxException if the query is too long, a quote or bracket has no partner, an operator has nothing
     *     to work on, a quoted text or the whole query has nothing to search for, or everything is excluded
     */
    public static Query parse(String query) {
        if (query.length() > LONGEST) {
            throw new QuerySyntaxException(
                    LONGEST, Expected.END_OF_QUERY, "A query has at most " + LONGEST + " characters");
        }
        List<Token> tokens =
                Lexer.tokens(query).stream().filter(QueryParser::counts).toList();
        if (tokens.isEmpty()) {
            throw nothing(0, "The query");
        }
        Query parsed = new Grammar(tokens, query.length()).whole();
        if (parsed.excludes()) {
            throw new QuerySyntaxException(
                    firstNot(tokens),
                    Expected.WANTED_TERM,
                    "Only what must not occur is named here; expected something that must");
        }
        return parsed;
    }

    private static boolean counts(Token token) {
        boolean text = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED;
        boolean searchable = !text || Units.count(token.text()) > 0;
        if (!searchable && token.kind() == Token.Kind.QUOTED) {
            throw nothing(token.position() + 1, "The quoted text");
        }
        return searchable;
    }

    private static int firstNot(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NOT)
                .findFirst()
                .map(Token::position)
                .orElse(0);
    }

    private static QuerySyntaxException nothing(int position, String where) {
        return new QuerySyntaxException(
                position,
                Expected.SEARCH_TERM,
                where + " has nothing to search for; expected a letter, digit or symbol");
    }
}
