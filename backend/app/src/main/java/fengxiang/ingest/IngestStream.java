package fengxiang.ingest;

import fengxiang.article.Articles;
import fengxiang.batch.BatchCounts;
import fengxiang.batch.Batches;
import fengxiang.batch.LineFault;
import fengxiang.elastic.Elastic;
import fengxiang.files.LineReader;
import fengxiang.model.Article;
import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import fengxiang.outlet.Outlets;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines, stores them in batches and hands on what became of each. */
@Component
class IngestStream {

    private final Articles articles;
    private final Outlets outlets;
    private final Batches batches;
    private final Clock clock;
    private final IngestProperties properties;
    private final LineParser parser;
    private final Intake intake;

    IngestStream(Articles articles, Outlets outlets, Batches batches, Clock clock, IngestProperties properties) {
        this.articles = articles;
        this.outlets = outlets;
        this.batches = batches;
        this.clock = clock;
        this.properties = properties;
        this.parser = new LineParser(properties.longestLine().toBytes());
        this.intake = new Intake(properties);
    }

    /** Takes the outcomes of a batch as soon as they are known. */
    interface Answer {
        void add(Iterable<ItemOutcome> outcomes) throws IOException;
    }

    /** Lines of JSON, that belong to no batch. */
    void run(LineReader lines, Answer answer) throws IOException {
        run(lines(lines), null, answer);
    }

    /** What the lines of JSON bring, one by one. */
    Deliveries lines(LineReader lines) {
        return new LineDeliveries(lines, parser, properties.longestLine().toBytes());
    }

    /**
     * Reads to the end.
     *
     * @param batch that the articles belong to; null: none
     * @throws fengxiang.elastic.ElasticException when Elasticsearch can take no more; what was answered stays stored
     * @throws fengxiang.batch.BatchClosedException when the batch was ended or undone
     */
    void run(Deliveries deliveries, @Nullable String batch, Answer answer) throws IOException {
        IngestBatch part = new IngestBatch();
        try {
            for (Delivered one = deliveries.next(); one != null; one = deliveries.next()) {
                read(one, part);
                if (part.isFull()) {
                    IngestBatch full = part;
                    part = new IngestBatch();
                    settle(full, batch, answer);
                }
            }
        } finally {
            // Also when the stream breaks off: whole lines that arrived are stored, their sender may not know it.
            settle(part, batch, answer);
        }
    }

    private void read(Delivered one, IngestBatch part) {
        Article article = one.article();
        if (article == null) {
            part.add(one.refusal());
            return;
        }
        try {
            part.add(one.line(), accepted(article), one.length());
        } catch (LineRejectedException e) {
            part.add(new ItemOutcome(one.line(), null, Outcome.REJECTED, e.field(), e.getMessage()));
        }
    }

    /** @throws LineRejectedException naming the field */
    Article accepted(Article article) {
        return intake.accept(article, clock.instant());
    }

    private void settle(IngestBatch part, @Nullable String batch, Answer answer) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        if (batch != null) {
            batches.demandOpen(batch);
        }
        IngestBatch.Result result = part.store(articles, outlets, batch);
        if (batch != null) {
            note(batch, result.outcomes());
        }
        answer.add(result.outcomes());
        if (result.notNow() != null) {
            throw Elastic.unavailable("store articles", result.notNow());
        }
    }

    private void note(String batch, List<ItemOutcome> outcomes) {
        BatchCounts counts = BatchCounts.NONE;
        for (ItemOutcome outcome : outcomes) {
            counts = counts.and(outcome.outcome());
        }
        batches.moved(
                batch,
                counts,
                outcomes.stream()
                        .filter(o -> o.outcome() == Outcome.REJECTED)
                        .map(LineFault::of)
                        .toList());
    }
}
