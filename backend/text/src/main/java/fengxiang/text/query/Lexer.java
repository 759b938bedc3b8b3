package fengxiang.text.query;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts, brackets, operators and fields. */
final class Lexer {

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    static List<Token> tokens(String query) {
        Lexer lexer = new Lexer(query);
        while (lexer.at < query.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        char c = query.charAt(at);
        if (isBlank()) {
            at++;
        } else if (Quotes.opens(c)) {
            quoted();
        } else if (Words.opensBracket(c) || Words.closesBracket(c)) {
            tokens.add(new Token(Words.opensBracket(c) ? Token.Kind.OPEN : Token.Kind.CLOSE, String.valueOf(c), at++));
        } else {
            word();
        }
    }

    private boolean isBlank() {
        return Units.kind(Units.normalise(query.charAt(at))) == UnitKind.BLANK;
    }

    private boolean endsWord() {
        char c = query.charAt(at);
        return isBlank() || Quotes.opens(c) || Words.opensBracket(c) || Words.closesBracket(c);
    }

    private void word() {
        int start = at;
        while (at < query.length() && !endsWord()) {
            at++;
        }
        String word = query.substring(start, at);
        Token field = Words.field(word, start);
        Token.Kind operator = Words.operator(word);
        if (field != null) {
            tokens.add(field);
            at = start + field.text().length();
        } else {
            tokens.add(new Token(operator == null ? Token.Kind.WORD : operator, word, start));
        }
    }

    private void quoted() {
        int start = at++;
        char opening = query.charAt(start);
        while (at < query.length() && !Quotes.closes(opening, query.charAt(at))) {
            at++;
        }
        if (at == query.length()) {
            throw new QuerySyntaxException(
                    start,
                    Expected.CLOSING_QUOTE,
                    "The quote " + opening + " is not closed; expected " + Quotes.partnerOf(opening));
        }
        tokens.add(new Token(Token.Kind.QUOTED, query.substring(start + 1, at), start));
        at++;
    }
}
