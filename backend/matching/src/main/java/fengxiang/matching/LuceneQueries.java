package fengxiang.matching;

import fengxiang.text.Units;
import fengxiang.text.analysis.ChineseAnalysis;
import fengxiang.text.query.And;
import fengxiang.text.query.Attribute;
import fengxiang.text.query.Near;
import fengxiang.text.query.Not;
import fengxiang.text.query.Or;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Prefix;
import fengxiang.text.query.Query;
import fengxiang.text.query.Within;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * The query language in Lucene's terms: the twin of what the backend asks Elasticsearch. Immutable, for many threads.
 */
final class LuceneQueries {

    private static final List<Fields.Text> EVERYWHERE = List.of(Fields.TITLE, Fields.TEXT);
    private static final Analyzer WORDS = ChineseAnalysis.search().analyzer();
    private static final Analyzer PAIRS = ChineseAnalysis.exactSearch().analyzer();

    private final List<Fields.Text> places;

    private LuceneQueries(List<Fields.Text> places) {
        this.places = places;
    }

    static Asked of(Query query) {
        return new LuceneQueries(EVERYWHERE).asked(query);
    }

    private Asked asked(Query query) {
        return switch (query) {
            case Phrase phrase -> phrase(phrase);
            case Prefix prefix ->
                in(text -> prefix(text.words(), prefix.normalised()), units -> units.contains(prefix.normalised()));
            case Near near -> near(near);
            case Attribute attribute -> new Asked.Leaf(attribute(attribute), article -> true);
            case And and ->
                new Asked.Both(
                        all(and.parts().stream().filter(part -> !(part instanceof Not))),
                        all(and.parts().stream().filter(Not.class::isInstance).map(part -> ((Not) part).part())));
            case Or or -> new Asked.Either(all(or.parts().stream()));
            case Not not -> new Asked.Both(List.of(), List.of(asked(not.part())));
            case Within within ->
                switch (within.place()) {
                    case TITLE -> new LuceneQueries(List.of(Fields.TITLE)).asked(within.part());
                };
        };
    }

    private List<Asked> all(Stream<? extends Query> parts) {
        return parts.map(this::asked).toList();
    }

    private Asked phrase(Phrase phrase) {
        String units = phrase.normalised();
        Function<Fields.Text, org.apache.lucene.search.Query> asked;
        if (!phrase.exact()) {
            asked = text -> phrase(text.words(), phrase.text(), WORDS);
        } else if (phrase.isSingleUnit()) {
            asked = text -> prefix(text.pairs(), units);
        } else {
            asked = text -> phrase(text.pairs(), phrase.text(), PAIRS);
        }
        return in(asked, text -> text.contains(units));
    }

    private Asked near(Near near) {
        Predicate<String> left = any(near.left());
        return in(text -> NearQueries.of(text.pairs(), near, PAIRS), left.and(any(near.right())));
    }

    private static Predicate<String> any(List<String> texts) {
        List<String> units = texts.stream().map(Units::searchable).toList();
        return text -> units.stream().anyMatch(text::contains);
    }

    /** @param possible whether a title or text of these units can match; characters that are not there are no word */
    private Asked in(Function<Fields.Text, org.apache.lucene.search.Query> asked, Predicate<String> possible) {
        return new Asked.Either(places.stream()
                .<Asked>map(place -> new Asked.Leaf(asked.apply(place), article -> possible.test(article.in(place))))
                .toList());
    }

    private static org.apache.lucene.search.Query attribute(Attribute attribute) {
        String value = attribute.normalised();
        return value.isEmpty() ? Asked.NONE : new TermQuery(new Term(Fields.of(attribute.field()), value));
    }

    private static org.apache.lucene.search.Query phrase(String field, String text, Analyzer analyzer) {
        return Objects.requireNonNullElse(new QueryBuilder(analyzer).createPhraseQuery(field, text), Asked.NONE);
    }

    private static org.apache.lucene.search.Query prefix(String field, String begin) {
        return new PrefixQuery(new Term(field, begin));
    }
}
