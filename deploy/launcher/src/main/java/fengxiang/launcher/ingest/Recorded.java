package fengxiang.launcher.ingest;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.backend.BackendException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The backend's record of what comes in with one file; what it names can be undone there. */
final class Recorded {

    private static final Set<Integer> TEMPORARY = Set.of(0, 408, 429, 500, 502, 503, 504);

    private final BackendApi backend;
    private final Pauses pauses;
    private final PrintWriter notes;
    private final String file;
    private final String format;
    private final List<String> columns;
    private @Nullable String batch;

    Recorded(BackendApi backend, Pauses pauses, PrintWriter notes, String file, String format, List<String> columns) {
        this.backend = backend;
        this.pauses = pauses;
        this.notes = notes;
        this.file = file;
        this.format = format;
        this.columns = columns;
    }

    /**
     * Where its articles go. Begins the record with the first of them: a file without any leaves none.
     *
     * @throws UndeliveredException when the backend refuses, or is away for too long
     */
    String path() {
        for (int failures = 1; batch == null; failures++) {
            try {
                batch = backend.post("/api/batches", Map.of("file", file, "format", format, "mapping", columns))
                        .path("id")
                        .asString();
            } catch (BackendException e) {
                if (!TEMPORARY.contains(e.status()) || !pauses.after(failures, 0)) {
                    throw new UndeliveredException(String.valueOf(e.getMessage()), List.of());
                }
                notes.println("trying again: " + e.getMessage());
            }
        }
        return "/api/ingest/articles?batch=" + batch;
    }

    /** A record that cannot be ended ends by itself after some minutes. */
    void end(@Nullable String stoppedBy) {
        if (batch == null) {
            return;
        }
        try {
            var unused = backend.post(
                    "/api/batches/" + batch + "/end", stoppedBy == null ? Map.of() : Map.of("stoppedBy", stoppedBy));
            notes.println(file + ": import " + batch);
        } catch (BackendException e) {
            notes.println(file + ": import " + batch + " is not ended: " + e.getMessage());
        }
    }
}
