package fengxiang.text.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as four lists of terms, for people who do not write operators. A term is what stands between operators: a
 * word, a quoted text, a beginning, a field with its value.
 *
 * @param must all of them
 * @param any at least one of them; empty: no demand
 * @param context at least one of them within {@link #CONTEXT} characters of one of {@code any}: tells which of the
 *     things that bear a name is meant. Words only
 * @param exclude none of them
 */
public record QueryForm(List<String> must, List<String> any, List<String> context, List<String> exclude) {

    /** How far from the word its context may stand, in units. */
    public static final int CONTEXT = 100;

    public QueryForm {
        must = List.copyOf(must);
        any = List.copyOf(any);
        context = List.copyOf(context);
        exclude = List.copyOf(exclude);
    }

    /** The query in the order must, any with context, exclude. */
    public String text() {
        return Stream.of(must.stream(), Stream.of(core()), Stream.of(excluded()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" AND "));
    }

    private String core() {
        return context.isEmpty() ? either(any) : either(any) + " NEAR/" + CONTEXT + " " + either(context);
    }

    private String excluded() {
        return exclude.isEmpty() ? "" : "NOT " + either(exclude);
    }

    private static String either(List<String> terms) {
        return terms.size() > 1 ? "(" + String.join(" OR ", terms) + ")" : String.join("", terms);
    }

    /** Whether it is what one entry of a list may be. */
    public static boolean isTerm(Query query) {
        return FormReader.isTerm(query);
    }

    /** The form that means exactly this query; empty: no form can say it. */
    public static Optional<QueryForm> of(Query query) {
        return new FormReader().read(query);
    }
}
