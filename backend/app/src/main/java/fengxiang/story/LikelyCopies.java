package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.text.story.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** Which articles may be copies of one: they share hashes of passages with it, or all of its text. Pure. */
final class LikelyCopies {

    private static final float SAME = 50;

    private LikelyCopies() {}

    /** What is rare counts most, by the scores of Elasticsearch itself. */
    static Query of(String articleId, Fingerprint fingerprint) {
        List<Query> shared = new ArrayList<>();
        fingerprint.terms().forEach(term -> shared.add(term(ArticleField.FINGERPRINT_TERMS, term, 1)));
        if (fingerprint.exact() != null) {
            shared.add(term(ArticleField.FINGERPRINT_EXACT, fingerprint.exact(), SAME));
        }
        if (shared.isEmpty()) {
            return Query.of(q -> q.matchNone(n -> n));
        }
        Query itself = term(ArticleField.ID, articleId, 1);
        return Query.of(
                q -> q.bool(b -> b.should(shared).minimumShouldMatch("1").mustNot(itself)));
    }

    private static Query term(ArticleField field, String value, float boost) {
        return Query.of(q -> q.term(t -> t.field(field.path()).value(value).boost(boost)));
    }
}
