package fengxiang.elastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Writes many documents and says of each what became of it. Overload and lost connections are tried again, with growing
 * pauses, for about fifteen seconds; a refused document never is. A write is answered when it is on disk (translog
 * durability {@code request}).
 */
@Component
public class BulkWriter {

    private static final Logger log = LoggerFactory.getLogger(BulkWriter.class);
    private static final int ATTEMPTS = 8;

    private final RawRequests requests;
    private final Pause pause;

    /** How long to wait before an attempt. */
    interface Pause {
        void before(int attempt);
    }

    @Autowired
    BulkWriter(RawRequests requests) {
        this(requests, attempt -> Pauses.sleep(Pauses.backoff(attempt)));
    }

    BulkWriter(RawRequests requests, Pause pause) {
        this.requests = requests;
        this.pause = pause;
    }

    /**
     * Writes all and returns when each has its result; not yet visible to searches.
     *
     * @param what for logs and errors: {@code "store articles"}
     * @return one result for each write, in the same order
     * @throws ElasticException when the request as a whole is refused; then nothing was written
     */
    public List<WriteResult> write(String what, List<Write> writes) {
        return write(what, writes, "false");
    }

    /**
     * Writes all or fails; what was to be updated or deleted and is gone already is no failure.
     *
     * @throws ElasticException when not all could be written; some may be
     */
    public void writeAll(String what, List<Write> writes) {
        for (WriteResult result : writes.isEmpty() ? List.<WriteResult>of() : write(what, writes)) {
            if (!result.stored() && result.status() != WriteResult.Status.MISSING) {
                throw Elastic.unavailable(what, String.valueOf(result.reason()));
            }
        }
    }

    /**
     * As {@link #write}, and searches that begin after the return see the writes; for single changes made by people.
     */
    public List<WriteResult> writeVisibly(String what, List<Write> writes) {
        return write(what, writes, "wait_for");
    }

    private List<WriteResult> write(String what, List<Write> writes, String refresh) {
        WriteResult[] results = new WriteResult[writes.size()];
        List<BulkLine> lines = new ArrayList<>(writes.size());
        for (int i = 0; i < writes.size(); i++) {
            lines.add(BulkLine.of(i, writes.get(i)));
        }
        for (List<BulkLine> chunk : BulkLine.chunks(lines)) {
            writeChunk(what, chunk, refresh, results);
        }
        return Arrays.asList(results);
    }

    private void writeChunk(String what, List<BulkLine> chunk, String refresh, WriteResult[] results) {
        List<BulkLine> open = chunk;
        for (int attempt = 0; !open.isEmpty() && attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) {
                pause.before(attempt - 1);
            }
            open = attempt(what, open, refresh, results);
        }
        if (!open.isEmpty()) {
            WriteResult example = results[open.getFirst().position()];
            log.warn("gave up to {}: {} of {} writes, e.g. {}", what, open.size(), chunk.size(), example.reason());
        }
    }

    /** Sends the lines once; returns those that are worth another attempt. */
    private List<BulkLine> attempt(String what, List<BulkLine> lines, String refresh, WriteResult[] results) {
        try {
            JsonNode items = requests.bulk(what, BulkLine.body(lines), refresh).path("items");
            List<BulkLine> again = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                BulkLine line = lines.get(i);
                WriteResult result = BulkAnswer.read(items.path(i));
                results[line.position()] = result;
                if (BulkAnswer.mayPass(result)) {
                    again.add(line);
                }
            }
            return again;
        } catch (ElasticException.Unavailable | ElasticException.DiskFull e) {
            log.info("{}; {} writes stay open", e.getMessage(), lines.size());
            WriteResult unavailable = new WriteResult(WriteResult.Status.UNAVAILABLE, e.getMessage(), null);
            lines.forEach(line -> results[line.position()] = unavailable);
            return e instanceof ElasticException.DiskFull ? List.of() : lines;
        }
    }
}
