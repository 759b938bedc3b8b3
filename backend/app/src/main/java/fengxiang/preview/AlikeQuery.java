package fengxiang.preview;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import java.util.List;

/** All words of one of the names, in any order: what a further alias might be hidden in. Pure. */
final class AlikeQuery {

    /** Names beyond these add little and cost much. */
    private static final int MOST_NAMES = 20;

    private AlikeQuery() {}

    static Query of(List<String> names) {
        List<Query> any = names.stream()
                .limit(MOST_NAMES)
                .flatMap(name -> List.of(ArticleField.TITLE_HANLP, ArticleField.TEXT_HANLP).stream()
                        .map(field -> words(field, name)))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }

    private static Query words(ArticleField field, String name) {
        return Query.of(q -> q.match(m -> m.field(field.path()).query(name).operator(Operator.And)));
    }
}
