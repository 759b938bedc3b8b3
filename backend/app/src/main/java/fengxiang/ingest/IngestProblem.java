package fengxiang.ingest;

import fengxiang.files.StreamTooLongException;
import fengxiang.platform.ProblemException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a whole stream of articles cannot be read on. */
final class IngestProblem extends ProblemException {

    private final @Nullable Long retryAfter;

    private IngestProblem(
            HttpStatus status, String type, String detail, @Nullable Long retryAfter, @Nullable IOException e) {
        super(status, type, detail, e);
        this.retryAfter = retryAfter;
    }

    static IngestProblem tooLong(StreamTooLongException e) {
        return new IngestProblem(
                HttpStatus.CONTENT_TOO_LARGE, "content-too-large", String.valueOf(e.getMessage()), null, e);
    }

    static IngestProblem broken(IOException e) {
        return new IngestProblem(
                HttpStatus.BAD_REQUEST,
                "body-broken",
                "The body ends in the middle or cannot be unpacked as announced. Lines that were answered are stored.",
                null,
                e);
    }

    static IngestProblem encoding() {
        return new IngestProblem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "encoding-unknown",
                "Content-Encoding must be gzip or absent.",
                null,
                null);
    }

    static IngestProblem busy() {
        return new IngestProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ingest-busy",
                "Too many streams of articles are being read at once: come again in a moment.",
                10L,
                null);
    }

    @Override
    public @Nullable Long retryAfterSeconds() {
        return retryAfter;
    }
}
