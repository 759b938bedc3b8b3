package fengxiang.ingest;

import fengxiang.article.Articles;
import fengxiang.elastic.Elastic;
import fengxiang.files.LineReader;
import fengxiang.model.Article;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import fengxiang.outlet.Outlets;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads lines, stores them in batches and hands on what became of each. */
@Component
class IngestStream {

    private final Articles articles;
    private final Outlets outlets;
    private final Clock clock;
    private final IngestProperties properties;
    private final LineParser parser;
    private final Intake intake;

    IngestStream(Articles articles, Outlets outlets, Clock clock, IngestProperties properties) {
        this.articles = articles;
        this.outlets = outlets;
        this.clock = clock;
        this.properties = properties;
        this.parser = new LineParser(properties.longestLine().toBytes());
        this.intake = new Intake(properties);
    }

    /** Takes the outcomes of a batch as soon as they are known. */
    interface Answer {
        void add(Iterable<ItemOutcome> outcomes) throws IOException;
    }

    /**
     * Reads to the end.
     *
     * @throws fengxiang.elastic.ElasticException when Elasticsearch can take no more; what was answered stays stored
     */
    void run(LineReader lines, Answer answer) throws IOException {
        IngestBatch batch = new IngestBatch();
        try {
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    read(line, batch);
                }
                if (batch.isFull()) {
                    IngestBatch full = batch;
                    batch = new IngestBatch();
                    settle(full, answer);
                }
            }
        } finally {
            // Also when the stream breaks off: whole lines that arrived are stored, their sender may not know it.
            settle(batch, answer);
        }
    }

    private void read(LineReader.Line line, IngestBatch batch) {
        try {
            if (line.tooLong()) {
                throw new LineRejectedException(
                        null,
                        "The line has " + line.length() + " bytes; at most "
                                + properties.longestLine().toBytes() + " are taken.");
            }
            Article article = intake.accept(parser.parse(line.bytes()), clock.instant());
            batch.add(line.number(), article, line.length());
        } catch (LineRejectedException e) {
            batch.add(new ItemOutcome(line.number(), null, Outcome.REJECTED, e.field(), e.getMessage()));
        }
    }

    private void settle(IngestBatch batch, Answer answer) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        IngestBatch.Result result = batch.store(articles, outlets);
        answer.add(result.outcomes());
        if (result.notNow() != null) {
            throw Elastic.unavailable("store articles", result.notNow());
        }
    }
}
