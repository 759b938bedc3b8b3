package fengxiang.text.query;

import fengxiang.text.UnitKind;
import fengxiang.text.Units;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words and quoted texts. */
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
        if (isBlank()) {
            at++;
        } else if (Quotes.opens(query.charAt(at))) {
            quoted();
        } else {
            word();
        }
    }

    private boolean isBlank() {
        return Units.kind(Units.normalise(query.charAt(at))) == UnitKind.BLANK;
    }

    private void word() {
        int start = at;
        while (at < query.length() && !isBlank() && !Quotes.opens(query.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, query.substring(start, at), start));
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
