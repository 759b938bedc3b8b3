package fengxiang.platform;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds the JSON that every failed request is answered with (RFC 9457). */
public final class Problems {

    private Problems() {}

    /** @param type last part of the problem's stable address */
    public static ProblemDetail problem(HttpStatusCode status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        return finished(problem, type);
    }

    /** The problem of a refusal, with what it knows of field, position and expectation. */
    public static ProblemDetail problem(ProblemException refusal) {
        ProblemDetail problem = problem(refusal.status(), refusal.type(), refusal.detail());
        put(problem, "field", refusal.field());
        put(problem, "position", refusal.position());
        put(problem, "expected", refusal.expected());
        put(problem, "subject", refusal.subject());
        return problem;
    }

    /** For failures that the framework finds: the type follows from the status. */
    static ProblemDetail typed(ProblemDetail problem) {
        HttpStatus status = HttpStatus.resolve(problem.getStatus());
        String name = status == null
                ? "error"
                : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return finished(problem, name);
    }

    static void put(ProblemDetail problem, String name, @Nullable Object value) {
        if (value != null) {
            problem.setProperty(name, value);
        }
    }

    private static ProblemDetail finished(ProblemDetail problem, String type) {
        problem.setType(URI.create("/problems/" + type));
        put(problem, "requestId", RequestId.current());
        return problem;
    }
}
