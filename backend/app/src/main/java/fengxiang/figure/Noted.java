package fengxiang.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Mark;
import fengxiang.platform.InvalidFieldException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person noted of articles, and what he did not; a mark in neither set does not filter.
 *
 * @param user whose marks
 */
public record Noted(String user, Set<Mark> with, Set<Mark> without) {

    private static final String NOT = "-";

    /**
     * Reads the values of a parameter: a mark, or {@code -} and a mark.
     *
     * @param raw null or empty: not given
     * @return null: nothing is asked
     * @throws InvalidFieldException naming the parameter
     */
    public static @Nullable Noted read(@Nullable List<String> raw, String user) {
        Set<Mark> with = EnumSet.noneOf(Mark.class);
        Set<Mark> without = EnumSet.noneOf(Mark.class);
        for (String value : raw == null ? List.<String>of() : raw) {
            if (value.startsWith(NOT)) {
                without.add(ScopeReader.name("mark", value.substring(NOT.length()), Mark.values()));
            } else if (!value.isBlank()) {
                with.add(ScopeReader.name("mark", value, Mark.values()));
            }
        }
        Optional<Mark> both = with.stream().filter(without::contains).findFirst();
        if (both.isPresent()) {
            throw new InvalidFieldException(
                    "mark", "Nothing is marked " + both.get() + " and is not.", both.get() + " or -" + both.get());
        }
        return with.isEmpty() && without.isEmpty() ? null : new Noted(user, with, without);
    }

    /** Each mark's own. */
    Map<Mark, Query> queries(Target target) {
        if (target != Target.ARTICLES) {
            throw new IllegalArgumentException("marks are on articles");
        }
        Map<Mark, Query> queries = new EnumMap<>(Mark.class);
        with.forEach(mark -> queries.put(mark, having(mark, user)));
        without.forEach(mark -> queries.put(mark, Query.of(q -> q.bool(b -> b.mustNot(having(mark, user))))));
        return queries;
    }

    /** The articles that a person marked so. */
    public static Query having(Mark mark, String user) {
        return Query.of(q -> q.term(t -> t.field(ArticleField.MARKS.path()).value(mark.of(user))));
    }
}
