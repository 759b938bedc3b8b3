package fengxiang.matching;

import fengxiang.text.analysis.ChineseAnalysis;
import fengxiang.text.query.And;
import fengxiang.text.query.Attribute;
import fengxiang.text.query.Near;
import fengxiang.text.query.Not;
import fengxiang.text.query.Or;
import fengxiang.text.query.Phrase;
import fengxiang.text.query.Prefix;
import fengxiang.text.query.Within;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
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

    static Query of(fengxiang.text.query.Query query) {
        return new LuceneQueries(EVERYWHERE).asked(query);
    }

    private Query asked(fengxiang.text.query.Query query) {
        return switch (query) {
            case Phrase phrase -> phrase(phrase);
            case Prefix prefix -> in(text -> prefix(text.words(), prefix.normalised()));
            case Near near -> in(text -> NearQueries.of(text.pairs(), near, PAIRS));
            case Attribute attribute -> attribute(attribute);
            case And and -> and(and);
            case Or or -> either(or.parts().stream().map(this::asked).toList());
            case Not not -> allBut(asked(not.part()));
            case Within within ->
                switch (within.place()) {
                    case TITLE -> new LuceneQueries(List.of(Fields.TITLE)).asked(within.part());
                };
        };
    }

    private Query phrase(Phrase phrase) {
        if (!phrase.exact()) {
            return in(text -> phrase(text.words(), phrase.text(), WORDS));
        }
        return phrase.isSingleUnit()
                ? in(text -> prefix(text.pairs(), phrase.normalised()))
                : in(text -> phrase(text.pairs(), phrase.text(), PAIRS));
    }

    private Query and(And and) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (fengxiang.text.query.Query part : and.parts()) {
            boolean not = part instanceof Not;
            all.add(
                    part instanceof Not excluded ? asked(excluded.part()) : asked(part),
                    not ? Occur.MUST_NOT : Occur.FILTER);
            wanted |= !not;
        }
        return wanted
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private Query in(Function<Fields.Text, Query> asked) {
        return either(places.stream().map(asked).toList());
    }

    private static Query attribute(Attribute attribute) {
        String value = attribute.normalised();
        return value.isEmpty() ? new MatchNoDocsQuery() : new TermQuery(new Term(Fields.of(attribute.field()), value));
    }

    private static Query allBut(Query excluded) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }

    private static Query either(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return queries.size() == 1 ? queries.getFirst() : any.build();
    }

    private static Query phrase(String field, String text, Analyzer analyzer) {
        Query phrase = new QueryBuilder(analyzer).createPhraseQuery(field, text);
        return Objects.requireNonNullElseGet(phrase, MatchNoDocsQuery::new);
    }

    private static Query prefix(String field, String begin) {
        return new PrefixQuery(new Term(field, begin));
    }
}
