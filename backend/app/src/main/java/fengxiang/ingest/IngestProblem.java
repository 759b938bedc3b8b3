package fengxiang.ingest;

import fengxiang.files.FileFaultException;
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

    static IngestProblem filesBusy() {
        return new IngestProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "imports-busy",
                "Other files are being read: try again in a moment.",
                10L,
                null);
    }

    static IngestProblem fileTooLarge(long most) {
        return new IngestProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "A file may have " + (most >> 20) + " MB: split it, or use the command ingest, which has no limit.",
                null,
                null);
    }

    /** Pages of archives are read by the crawler's rules, which the command has and the backend has not. */
    static IngestProblem archive() {
        return new IngestProblem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "archive-by-command",
                "This is an archive of web pages (WARC): take it in with the command ingest. Its import is listed here"
                        + " and can be undone like the others.",
                null,
                null);
    }

    static IngestProblem unreadable(FileFaultException e) {
        return new IngestProblem(HttpStatus.BAD_REQUEST, "file-unreadable", String.valueOf(e.getMessage()), null, e);
    }

    @Override
    public @Nullable Long retryAfterSeconds() {
        return retryAfter;
    }
}
