package fengxiang.ingest;

import fengxiang.account.ForScope;
import fengxiang.account.Scope;
import fengxiang.files.LineReader;
import fengxiang.files.StreamTooLongException;
import fengxiang.platform.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/ingest/articles}: one JSON object of an article on each line, one outcome on each line of the
 * answer.
 *
 * <p>The answer begins while the request is still being read: a sender of more than a few thousand lines has to read
 * while it writes. An outcome means that the line is settled for good. Where the backend has to stop early, the last
 * line of the answer is a problem ({@code "type": "/problems/..."}) and the lines without an outcome are to be sent
 * again; before the first outcome the whole answer is that problem, with its status.
 */
@RestController
class IngestController {

    private final IngestStream stream;
    private final IngestProperties properties;
    private final JsonMapper json;
    private final Semaphore turns;

    IngestController(IngestStream stream, IngestProperties properties, JsonMapper json) {
        this.stream = stream;
        this.properties = properties;
        this.json = json;
        this.turns = new Semaphore(properties.streams(), true);
    }

    /** @param batch of {@code /api/batches} that the articles belong to; null: none, they cannot be undone together */
    @ForScope({Scope.INGEST, Scope.OPERATE})
    @PostMapping("/api/ingest/articles")
    void ingest(
            @RequestParam(required = false) @Nullable String batch,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        awaitTurn();
        IngestAnswer answer = new IngestAnswer(response, json);
        try {
            stream.run(stream.lines(lines(request)), batch, answer);
            answer.end();
        } catch (ProblemException e) {
            answer.breakOff(e);
        } catch (StreamTooLongException e) {
            answer.breakOff(IngestProblem.tooLong(e));
        } catch (ZipException | EOFException e) {
            answer.breakOff(IngestProblem.broken(e));
        } finally {
            turns.release();
        }
    }

    private LineReader lines(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        InputStream body = unpacked(encoding, request.getInputStream());
        return new LineReader(
                body,
                properties.longestLine().toBytes(),
                properties.largestRequest().toBytes());
    }

    private static InputStream unpacked(@Nullable String encoding, InputStream body) throws IOException {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
            return new GZIPInputStream(body, 16 << 10);
        }
        throw IngestProblem.encoding();
    }

    private void awaitTurn() {
        try {
            if (turns.tryAcquire(properties.streamWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw IngestProblem.busy();
    }
}
