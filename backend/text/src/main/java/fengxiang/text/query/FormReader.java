package fengxiang.text.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a tree apart into the lists of a form, as far as each part has one place there. */
final class FormReader {

    private final List<String> must = new ArrayList<>();
    private final List<String> any = new ArrayList<>();
    private final List<String> context = new ArrayList<>();
    private final List<String> exclude = new ArrayList<>();

    Optional<QueryForm> read(Query query) {
        List<Query> parts = query instanceof And and ? and.parts() : List.of(query);
        return parts.stream().allMatch(this::place)
                ? Optional.of(new QueryForm(must, any, context, exclude))
                : Optional.empty();
    }

    private boolean place(Query part) {
        return switch (part) {
            case Or or -> any.isEmpty() && terms(or.parts(), any);
            case Near near -> near.distance() == QueryForm.CONTEXT && any.isEmpty() && near(near);
            case Not not -> terms(not.part() instanceof Or or ? or.parts() : List.of(not.part()), exclude);
            default -> terms(List.of(part), must);
        };
    }

    private boolean near(Near near) {
        near.left().forEach(word -> any.add(QueryText.word(word)));
        near.right().forEach(word -> context.add(QueryText.word(word)));
        return true;
    }

    private static boolean terms(List<Query> parts, List<String> into) {
        if (!parts.stream().allMatch(FormReader::isTerm)) {
            return false;
        }
        parts.forEach(part -> into.add(QueryText.of(part)));
        return true;
    }

    static boolean isTerm(Query part) {
        return switch (part) {
            case Phrase phrase -> true;
            case Prefix prefix -> true;
            case Attribute attribute -> true;
            case Within within -> isTerm(within.part()) && !(within.part() instanceof Within);
            default -> false;
        };
    }
}
