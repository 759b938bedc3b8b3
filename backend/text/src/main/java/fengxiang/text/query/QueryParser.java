package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.List;

/**
 * Reads what a person typed into a search box.
 *
 * <p>{@code 检测站 收费}: all must occur; AND and 与 say the same. {@code A OR B}, {@code A 或 B}: at least one. {@code NOT
 * A}, {@code 非 A}: must not. NOT binds before AND, AND before OR; brackets, also full-width ones, come before all.
 * {@code "quoted"}: these characters in a row. {@code 检测*}: words that begin so. {@code title:A}, {@code 标题：A}: in the
 * title. {@code A NEAR/10 B}, {@code A 近/10 B}: at most ten characters between them, in either order. {@code outlet:},
 * {@code tier:}, {@code kind:}, {@code place:} and 媒体：, 层级：, 类型：, 发布地： ask for the outlet, its tier, the kind of
 * publication and the place the outlet serves.
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
        Query parsed = condition(query);
        if (parsed.excludes()) {
            throw new QuerySyntaxException(
                    firstNot(counted(query)),
                    Expected.WANTED_TERM,
                    "Only what must not occur is named here; expected something that must");
        }
        return parsed;
    }

    /**
     * Like {@link #parse}, but it may consist of exclusions alone: a condition on articles that something else finds.
     *
     * @throws QuerySyntaxException as {@link #parse}, but for that
     */
    public static Query condition(String query) {
        if (query.length() > LONGEST) {
            throw new QuerySyntaxException(
                    LONGEST, Expected.END_OF_QUERY, "A query has at most " + LONGEST + " characters");
        }
        List<Token> tokens = counted(query);
        if (tokens.isEmpty()) {
            throw nothing(0, "The query");
        }
        return new Grammar(tokens, query.length()).whole();
    }

    private static List<Token> counted(String query) {
        return Lexer.tokens(query).stream().filter(QueryParser::counts).toList();
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
