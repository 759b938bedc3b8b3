package fengxiang.account.guard;

import fengxiang.account.Actor;
import fengxiang.account.session.SessionCookie;
import fengxiang.account.session.Sessions;
import fengxiang.account.token.InvalidTokenException;
import fengxiang.account.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls the API: by bearer token if there is one, else by session cookie. Refuses nobody. */
final class CredentialFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Sessions sessions;
    private final SecurityContextRepository contexts;
    private final Refusals refusals;

    CredentialFilter(Tokens tokens, Sessions sessions, SecurityContextRepository contexts, Refusals refusals) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.contexts = contexts;
        this.refusals = refusals;
    }

    /** The pages are public: they cost no look-up. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CallerAuthentication caller = caller(request);
            if (caller != null) {
                remember(caller, request, response);
            }
        } catch (RuntimeException e) {
            refusals.answer(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private @Nullable CallerAuthentication caller(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return byToken(request, header.substring(SCHEME.length()).strip());
        }
        String cookie = SessionCookie.read(request);
        Actor actor = cookie == null ? null : sessions.find(cookie).orElse(null);
        return actor == null ? null : new CallerAuthentication(actor, true);
    }

    /** A wrong token is remembered instead of refused: whether the address needs one is decided later. */
    private @Nullable CallerAuthentication byToken(HttpServletRequest request, String token) {
        try {
            return new CallerAuthentication(tokens.check(token), false);
        } catch (InvalidTokenException e) {
            Refusals.remember(request, e);
            return null;
        }
    }

    /** In the request too, where later dispatches of a streamed answer find it. */
    private void remember(CallerAuthentication caller, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
