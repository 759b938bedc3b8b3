package fengxiang.account.guard;

import fengxiang.account.Access;
import fengxiang.account.Actor;
import fengxiang.platform.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The caller is known, but lacks the role or the scope; says which one is needed. */
final class ForbiddenException extends ProblemException {

    private final @Nullable String expected;

    private ForbiddenException(String type, String detail, @Nullable String expected) {
        super(HttpStatus.FORBIDDEN, type, detail);
        this.expected = expected;
    }

    static ForbiddenException lacking(Actor actor, Access rule) {
        String needed = needed(rule);
        return actor.isPerson()
                ? new ForbiddenException("role-missing", "This needs " + needed + ".", needed)
                : new ForbiddenException(
                        "scope-missing", "This token may not do this: it needs " + needed + ".", needed);
    }

    static ForbiddenException undeclared() {
        return new ForbiddenException("forbidden", "Nobody may call this address.", null);
    }

    static ForbiddenException withoutCsrfToken() {
        return new ForbiddenException(
                "csrf-token-missing",
                "The header X-XSRF-TOKEN must repeat the cookie XSRF-TOKEN: load the page again and repeat the action.",
                "X-XSRF-TOKEN");
    }

    private static String needed(Access rule) {
        List<String> parts = new ArrayList<>();
        if (rule.roles().length > 0) {
            parts.add("one of the roles " + join(rule.roles()));
        }
        if (rule.scopes().length > 0) {
            parts.add("a token with scope " + join(rule.scopes()));
        }
        return String.join(" or ", parts);
    }

    private static String join(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }
}
