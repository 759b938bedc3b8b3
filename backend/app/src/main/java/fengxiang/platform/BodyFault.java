package fengxiang.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where a request's JSON is wrong: the field, or line and column. */
final class BodyFault {

    private BodyFault() {}

    static ProblemDetail of(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException tooLarge) {
                return Problems.problem(
                        HttpStatus.CONTENT_TOO_LARGE, "content-too-large", String.valueOf(tooLarge.getMessage()));
            }
        }
        if (e.getCause() instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (e.getCause() instanceof JacksonException json) {
            return malformed(json);
        }
        return Problems.problem(HttpStatus.BAD_REQUEST, "malformed-json", "The body of the request cannot be read.");
    }

    private static ProblemDetail mismatch(MismatchedInputException e) {
        String field = path(e);
        String detail = field.isEmpty() ? "The body has not the expected form." : field + " has not the expected form.";
        ProblemDetail problem = Problems.problem(HttpStatus.BAD_REQUEST, "invalid-field", detail);
        Problems.put(problem, "field", field.isEmpty() ? null : field);
        Problems.put(problem, "expected", expected(e));
        return problem;
    }

    private static ProblemDetail malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        ProblemDetail problem =
                Problems.problem(HttpStatus.BAD_REQUEST, "malformed-json", "The body is no valid JSON" + where + ".");
        Problems.put(problem, "position", at == null ? null : Math.max(0, at.getCharOffset()));
        return problem;
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static @Nullable String expected(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (e instanceof InvalidFormatException && type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return type == null ? null : type.getSimpleName();
    }
}
