package fengxiang.batch;

import fengxiang.account.Actor;
import fengxiang.article.Articles;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.NotFoundException;
import fengxiang.text.privacy.PersonalMasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The record of what came in together. Whoever takes articles in with a batch asks before each part whether it is still
 * open, and afterwards says what became of the part.
 */
@Service
public class Batches {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> FORMATS = Set.of("jsonl", "csv", "xlsx", "warc");

    private final BatchStore store;
    private final Articles articles;
    private final Clock clock;

    Batches(BatchStore store, Articles articles, Clock clock) {
        this.store = store;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param file its name; a path is cut off
     * @param format jsonl, csv, xlsx or warc
     * @param mapping {@code field=heading}, for tables
     */
    public Batch begin(@Nullable String file, @Nullable String format, List<String> mapping, Actor by) {
        if (format == null || !FORMATS.contains(format)) {
            throw new InvalidFieldException(
                    "format",
                    "The format of the file is needed.",
                    String.join(", ", FORMATS.stream().sorted().toList()));
        }
        Instant now = clock.instant();
        Batch batch = new Batch(
                UUID.randomUUID().toString(),
                name(file),
                format,
                mapping.stream().limit(30).map(Batches::line).toList(),
                by.name(),
                now,
                BatchState.RUNNING,
                now,
                null,
                null,
                BatchCounts.NONE,
                List.of(),
                null);
        store.create(batch);
        return batch;
    }

    /**
     * The batch.
     *
     * @throws NotFoundException when there is none
     */
    public Batch find(String id) {
        return store.find(id);
    }

    /**
     * Before each part.
     *
     * @throws BatchClosedException when it is done, or is being undone
     */
    public void demandOpen(String id) {
        Batch batch = store.find(id);
        if (!batch.state().isOpen()) {
            throw new BatchClosedException(batch);
        }
    }

    /**
     * After each part.
     *
     * @throws BatchClosedException when it was undone in the meantime: stop
     */
    public void moved(String id, BatchCounts more, List<LineFault> faults) {
        Batch after = store.change(id, b -> b.state().isOpen() ? b.moved(clock.instant(), more, faults) : b);
        if (!after.state().isOpen()) {
            throw new BatchClosedException(after);
        }
    }

    /**
     * At the end. Nothing happens to one that is being undone.
     *
     * @param stoppedBy why not all was read, a sentence; null: all was
     */
    public Batch end(String id, @Nullable String stoppedBy) {
        long created = articles.createdBy(id);
        BatchState as = stoppedBy == null ? BatchState.DONE : BatchState.INTERRUPTED;
        String why = stoppedBy == null ? null : PersonalMasks.mask(cut(stoppedBy));
        return store.change(id, b -> b.state().isOpen() ? b.ended(as, clock.instant(), why, created) : b);
    }

    private static String name(@Nullable String file) {
        String path = file == null ? "" : file.replace('\\', '/');
        String name = line(path.substring(path.lastIndexOf('/') + 1));
        return name.isEmpty() ? "-" : name;
    }

    private static String line(String text) {
        return PersonalMasks.mask(cut(text.replaceAll("[\\s\\p{Cc}]+", " ").strip()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_NAME)));
    }
}
