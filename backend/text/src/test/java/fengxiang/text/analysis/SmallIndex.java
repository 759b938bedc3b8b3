package fengxiang.text.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A real Lucene index in memory; texts are numbered from 0. */
final class SmallIndex implements AutoCloseable {

    private static final String FIELD = "text";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer searchAnalyzer;

    SmallIndex(ChineseAnalysis index, ChineseAnalysis search, List<String> texts) {
        try {
            write(index, texts);
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        searchAnalyzer = search.analyzer();
    }

    private void write(ChineseAnalysis index, List<String> texts) throws IOException {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (Analyzer analyzer = index.analyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new Field(FIELD, text, type));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    /** The numbers of the texts that have the phrase, ascending. */
    List<Integer> phrase(String text) {
        Query query = new QueryBuilder(searchAnalyzer).createPhraseQuery(FIELD, text);
        return query == null ? List.of() : run(query);
    }

    List<Integer> prefix(String term) {
        return run(new PrefixQuery(new Term(FIELD, term)));
    }

    private List<Integer> run(Query query) {
        try {
            List<Integer> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
                found.add(hit.doc);
            }
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchAnalyzer.close();
        reader.close();
        directory.close();
    }
}
