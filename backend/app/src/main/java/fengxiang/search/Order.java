package fengxiang.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.article.ArticleField;
import java.util.List;

/**
 * In which order articles are listed by time; of one moment the smaller id comes first, so that no hit is on two pages.
 */
final class Order {

    static final List<SortOptions> LATEST_FIRST =
            List.of(by(ArticleField.PUBLISHED_AT, SortOrder.Desc), by(ArticleField.ID, SortOrder.Asc));

    static final List<SortOptions> EARLIEST_FIRST =
            List.of(by(ArticleField.PUBLISHED_AT, SortOrder.Asc), by(ArticleField.ID, SortOrder.Asc));

    private Order() {}

    private static SortOptions by(ArticleField field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field.path()).order(order)));
    }
}
