package fengxiang.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.outlet.Outlet;
import fengxiang.text.query.And;
import fengxiang.text.query.Attribute;
import fengxiang.text.query.Near;
import fengxiang.text.query.Not;
import fengxiang.text.query.Or;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Prefix;
import fengxiang.text.query.Within;
import java.util.List;
import java.util.function.Function;

/** The query language in Elasticsearch's terms. Pure. */
public final class TextQueries {

    /** A word in the title says more about what an article is about. */
    private static final float TITLE_BOOST = 3;

    /** Two fields of the same analysis. */
    private record Fields(ArticleField title, ArticleField text) {}

    private static final Fields WORDS = new Fields(ArticleField.TITLE_HANLP, ArticleField.TEXT_HANLP);
    private static final Fields CHARACTERS = new Fields(ArticleField.TITLE_EXACT, ArticleField.TEXT_EXACT);

    private final List<Outlet> outlets;
    private final boolean titleOnly;

    private TextQueries(List<Outlet> outlets, boolean titleOnly) {
        this.outlets = outlets;
        this.titleOnly = titleOnly;
    }

    /** @param outlets all of them: an article knows its host only */
    public static Query of(fengxiang.text.query.Query query, List<Outlet> outlets) {
        return new TextQueries(outlets, false).asked(query);
    }

    private Query asked(fengxiang.text.query.Query query) {
        return switch (query) {
            case Phrase phrase -> phrase(phrase);
            case Prefix prefix -> in(WORDS, field -> prefix(field, prefix.normalised()));
            case Near near -> in(CHARACTERS, field -> NearQueries.of(field, near));
            case Attribute attribute -> AttributeQueries.of(attribute, outlets);
            case And and -> all(and);
            case Or or ->
                Query.of(q -> q.bool(b ->
                        b.should(or.parts().stream().map(this::asked).toList()).minimumShouldMatch("1")));
            case Not not -> Query.of(q -> q.bool(b -> b.mustNot(asked(not.part()))));
            case Within within ->
                switch (within.place()) {
                    case TITLE -> new TextQueries(outlets, true).asked(within.part());
                };
        };
    }

    private Query all(And and) {
        List<Query> wanted = and.parts().stream()
                .filter(part -> !(part instanceof Not))
                .map(this::asked)
                .toList();
        List<Query> unwanted = and.parts().stream()
                .filter(Not.class::isInstance)
                .map(part -> asked(((Not) part).part()))
                .toList();
        return Query.of(q -> q.bool(b -> b.must(wanted).mustNot(unwanted)));
    }

    /** The exact fields hold pairs of characters: one character is the beginning of a pair. */
    private Query phrase(Phrase phrase) {
        if (!phrase.exact()) {
            return in(WORDS, field -> phrase(field, phrase));
        }
        return phrase.isSingleUnit()
                ? in(CHARACTERS, field -> prefix(field, phrase.normalised()))
                : in(CHARACTERS, field -> phrase(field, phrase));
    }

    private Query in(Fields fields, Function<ArticleField, Query> asked) {
        Query title = asked.apply(fields.title());
        if (titleOnly) {
            return title;
        }
        Query text = asked.apply(fields.text());
        return Query.of(q -> q.bool(b -> b.should(List.of(
                        Query.of(t -> t.bool(x -> x.must(title).boost(TITLE_BOOST))), text))
                .minimumShouldMatch("1")));
    }

    private static Query phrase(ArticleField field, Phrase phrase) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field.path()).query(phrase.text())));
    }

    private static Query prefix(ArticleField field, String begin) {
        return Query.of(q -> q.prefix(p -> p.field(field.path()).value(begin)));
    }
}
