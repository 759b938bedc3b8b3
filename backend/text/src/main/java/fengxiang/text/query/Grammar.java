package fengxiang.text.query;

import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a tree of tokens: one method for each rule, from the loosest binding to the closest. */
final class Grammar {

    private static final String ASTERISKS = "*＊";

    private final List<Token> tokens;
    private final int end;
    private int at;
    private int depth;

    /** {@code end}: length of the query, where something is missing at its end. */
    Grammar(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    Query whole() {
        Query query = either();
        Token rest = peek();
        if (rest != null) { // nothing else ends a query early
            throw new QuerySyntaxException(
                    rest.position(),
                    Expected.OPENING_BRACKET,
                    "The bracket " + rest.text() + " was never opened; expected ( before it");
        }
        return query;
    }

    private Query either() {
        List<Query> parts = new ArrayList<>(List.of(all()));
        while (take(Token.Kind.OR)) {
            parts.add(all());
        }
        return joined(parts, Or::new);
    }

    private Query all() {
        List<Query> parts = new ArrayList<>(List.of(negation()));
        while (take(Token.Kind.AND) || beginsPart()) {
            parts.add(negation());
        }
        return joined(parts, And::new);
    }

    private boolean beginsPart() {
        Token next = peek();
        return next != null && next.kind() != Token.Kind.OR && next.kind() != Token.Kind.CLOSE;
    }

    private Query negation() {
        boolean negated = false;
        while (take(Token.Kind.NOT)) {
            negated = !negated;
        }
        return negated ? new Not(placed()) : placed();
    }

    private Query placed() {
        return take(Token.Kind.TITLE) ? new Within(Within.Place.TITLE, placed()) : near();
    }

    private Query near() {
        int start = position();
        Query left = term();
        Token near = peek();
        if (near == null || !take(Token.Kind.NEAR)) {
            return left;
        }
        int distance = Nearness.distance(near);
        List<String> before = Nearness.words(left, start);
        int next = position();
        List<String> after = Nearness.words(term(), next);
        Nearness.refuseSame(before, after, next);
        Nearness.refuseAnother(peek());
        return new Near(before, after, distance);
    }

    private Query term() {
        Token token = peek();
        if (token == null) {
            throw missing(end);
        }
        at++;
        return switch (token.kind()) {
            case QUOTED -> new Phrase(token.text(), true);
            case WORD -> word(token);
            case OPEN -> bracketed(token);
            case OUTLET, TIER, KIND, PLACE -> attribute(token.kind());
            default -> throw missing(token.position());
        };
    }

    private Query attribute(Token.Kind field) {
        Token value = peek();
        if (value == null || !(take(Token.Kind.WORD) || take(Token.Kind.QUOTED))) {
            throw missing(position());
        }
        return Attributes.of(field, value);
    }

    private Query bracketed(Token open) {
        if (++depth > QueryParser.DEEPEST) {
            throw new QuerySyntaxException(
                    open.position(),
                    Expected.FEWER_BRACKETS,
                    "More than " + QueryParser.DEEPEST + " brackets stand in one another; expected fewer");
        }
        Query inner = either();
        if (!take(Token.Kind.CLOSE)) {
            throw new QuerySyntaxException(
                    open.position(),
                    Expected.CLOSING_BRACKET,
                    "The bracket " + open.text() + " is not closed; expected )");
        }
        depth--;
        return inner;
    }

    private static Query word(Token token) {
        String text = token.text();
        int length = text.length();
        while (length > 0 && ASTERISKS.indexOf(text.charAt(length - 1)) >= 0) {
            length--;
        }
        if (length == text.length()) {
            return new Phrase(text, false);
        }
        String begin = text.substring(0, length);
        if (Units.count(begin) < Prefix.LEAST_UNITS) {
            throw new QuerySyntaxException(
                    token.position() + length,
                    Expected.LONGER_PREFIX,
                    "Before an asterisk expected at least " + Prefix.LEAST_UNITS + " characters");
        }
        return new Prefix(begin);
    }

    private static QuerySyntaxException missing(int position) {
        return new QuerySyntaxException(
                position, Expected.SEARCH_TERM, "Nothing to search for stands here; expected a word or a bracket");
    }

    private static Query joined(List<Query> parts, Function<List<Query>, Query> join) {
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    /** Where the next token stands. */
    private int position() {
        Token next = peek();
        return next == null ? end : next.position();
    }

    private @Nullable Token peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private boolean take(Token.Kind kind) {
        Token next = peek();
        boolean there = next != null && next.kind() == kind;
        at += there ? 1 : 0;
        return there;
    }
}
