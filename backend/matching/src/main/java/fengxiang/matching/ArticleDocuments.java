package fengxiang.matching;

import fengxiang.text.Units;
import fengxiang.text.analysis.ChineseAnalysis;
import fengxiang.text.query.Attribute;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Articles as Lucene documents. */
final class ArticleDocuments {

    private ArticleDocuments() {}

    static Document of(Publication article) {
        Document document = new Document();
        text(document, Fields.TITLE, article.title());
        text(document, Fields.TEXT, article.text());
        article.outlets().forEach(name -> keyword(document, Attribute.Field.OUTLET, Units.searchable(name)));
        keyword(document, Attribute.Field.TIER, article.tier());
        keyword(document, Attribute.Field.KIND, article.kind());
        place(document, article.place());
        return document;
    }

    private static void text(Document document, Fields.Text fields, String text) {
        document.add(new TextField(fields.words(), text, Field.Store.NO));
        document.add(new TextField(fields.pairs(), text, Field.Store.NO));
    }

    private static void keyword(Document document, Attribute.Field field, String value) {
        document.add(keyword(Fields.of(field), value));
    }

    private static IndexableField keyword(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    /** Every part of its name, because a query may give any. Names of places are short. */
    private static void place(Document document, @Nullable String place) {
        int[] units = place == null
                ? new int[0]
                : Units.searchable(place).codePoints().toArray();
        for (int from = 0; from < units.length; from++) {
            for (int length = 2; from + length <= units.length; length++) {
                keyword(document, Attribute.Field.PLACE, new String(units, from, length));
            }
        }
    }

    /** For the texts of articles, as the backend's indices are analysed. */
    static Analyzer analyzer() {
        Analyzer words = ChineseAnalysis.index(List.of()).analyzer();
        Analyzer pairs = ChineseAnalysis.exactIndex().analyzer();
        Map<String, Analyzer> byField = Map.of(
                Fields.TITLE.words(),
                words,
                Fields.TEXT.words(),
                words,
                Fields.TITLE.pairs(),
                pairs,
                Fields.TEXT.pairs(),
                pairs);
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return byField.getOrDefault(field, pairs);
            }
        };
    }
}
