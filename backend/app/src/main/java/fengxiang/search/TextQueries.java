package fengxiang.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.text.query.And;
import fengxiang.text.query.Phrase;
import java.util.List;

/** The query language in Elasticsearch's terms. Pure. */
final class TextQueries {

    /** A word in the title says more about what an article is about. */
    private static final float TITLE_BOOST = 3;

    private TextQueries() {}

    static Query of(fengxiang.text.query.Query query) {
        return switch (query) {
            case Phrase phrase -> of(phrase);
            case And and ->
                Query.of(q -> q.bool(
                        b -> b.must(and.parts().stream().map(TextQueries::of).toList())));
        };
    }

    private static Query of(Phrase phrase) {
        if (!phrase.exact()) {
            return inTitleOrText(phrase(ArticleField.TITLE_HANLP, phrase), phrase(ArticleField.TEXT_HANLP, phrase));
        }
        return phrase.isSingleUnit()
                ? inTitleOrText(prefix(ArticleField.TITLE_EXACT, phrase), prefix(ArticleField.TEXT_EXACT, phrase))
                : inTitleOrText(phrase(ArticleField.TITLE_EXACT, phrase), phrase(ArticleField.TEXT_EXACT, phrase));
    }

    private static Query inTitleOrText(Query title, Query text) {
        return Query.of(q -> q.bool(b -> b.should(List.of(
                        Query.of(t -> t.bool(x -> x.must(title).boost(TITLE_BOOST))), text))
                .minimumShouldMatch("1")));
    }

    private static Query phrase(ArticleField field, Phrase phrase) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field.path()).query(phrase.text())));
    }

    /** The exact fields hold pairs of characters: one character is the beginning of a pair. */
    private static Query prefix(ArticleField field, Phrase phrase) {
        return Query.of(q -> q.prefix(p -> p.field(field.path()).value(phrase.normalised())));
    }
}
