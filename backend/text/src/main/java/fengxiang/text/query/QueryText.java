package fengxiang.text.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A tree as text that {@link QueryParser} reads back into the same tree. */
public final class QueryText {

    private QueryText() {}

    /** Operators and fields are written in Latin letters, whatever they were read from. */
    public static String of(Query query) {
        return switch (query) {
            case Phrase phrase -> phrase.exact() ? Quotes.around(phrase.text()) : phrase.text();
            case Prefix prefix -> prefix.text() + "*";
            case Near near -> side(near.left()) + " NEAR/" + near.distance() + " " + side(near.right());
            case Attribute attribute ->
                attribute.field().toString().toLowerCase(Locale.ROOT) + ":" + word(attribute.value());
            case And and -> joined(and.parts(), " AND ");
            case Or or ->
                or.parts().stream()
                        .map(part -> part instanceof And ? of(part) : closed(part))
                        .collect(Collectors.joining(" OR "));
            case Not not -> "NOT " + closed(not.part());
            case Within within -> "title:" + closed(within.part());
        };
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream()
                .map(part -> part instanceof Not ? of(part) : closed(part))
                .collect(Collectors.joining(operator));
    }

    /** In brackets where it would bind otherwise. */
    private static String closed(Query query) {
        boolean open = query instanceof And || query instanceof Or || query instanceof Not;
        return open ? "(" + of(query) + ")" : of(query);
    }

    private static String side(List<String> words) {
        String joined = words.stream().map(QueryText::word).collect(Collectors.joining(" OR "));
        return words.size() == 1 ? joined : "(" + joined + ")";
    }

    /** Bare where it reads as a word, else quoted. */
    static String word(String text) {
        List<Token> tokens = readable(text);
        boolean bare = tokens.size() == 1
                && tokens.getFirst().kind() == Token.Kind.WORD
                && text.indexOf('*') < 0
                && text.indexOf('＊') < 0;
        return bare ? text : Quotes.around(text);
    }

    private static List<Token> readable(String text) {
        try {
            return Lexer.tokens(text);
        } catch (QuerySyntaxException notAWord) {
            return List.of();
        }
    }
}
