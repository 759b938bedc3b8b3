package fengxiang.account.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a session: unreadable for scripts, not sent along from other sites' forms. */
public final class SessionCookie {

    static final String NAME = "FXSESSION";

    /** What {@link Sessions} gives out; anything else is not looked up. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    /** The session's secret; null: no cookie, or one that is not ours. */
    public static @Nullable String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            String value = cookie.getValue();
            if (cookie.getName().equals(NAME)
                    && value != null
                    && FORM.matcher(value).matches()) {
                return value;
            }
        }
        return null;
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String secret, Duration lifetime) {
        ResponseCookie cookie = ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath() + "/")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }
}
