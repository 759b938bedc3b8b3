package fengxiang.launcher.bench;

import fengxiang.text.analysis.ChineseAnalysis;
import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The sentences in a Lucene index in memory, asked for phrases as Elasticsearch is. */
final class PhraseIndex implements AutoCloseable {

    private static final String FIELD = "text";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Analyzer searchAnalyzer;
    private final DirectoryReader reader;

    PhraseIndex(RecallTexts texts, ChineseAnalysis index, ChineseAnalysis search) throws IOException {
        try (Analyzer analyzer = index.analyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String sentence : texts.sentences()) {
                Document document = new Document();
                document.add(new TextField(FIELD, sentence, Store.NO));
                writer.addDocument(document);
            }
            // One segment, so that a document's number is its sentence's.
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searchAnalyzer = search.analyzer();
    }

    /** The numbers of the sentences that the phrase finds. */
    BitSet having(String phrase) throws IOException {
        BitSet found = new BitSet();
        Query query = new QueryBuilder(searchAnalyzer).createPhraseQuery(FIELD, phrase);
        if (query != null) {
            for (ScoreDoc hit : new IndexSearcher(reader).search(query, reader.maxDoc()).scoreDocs) {
                found.set(hit.doc);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        searchAnalyzer.close();
        reader.close();
        directory.close();
    }
}
