package fengxiang.account.guard;

import fengxiang.account.session.LoginRequiredException;
import fengxiang.account.token.InvalidTokenException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what the chain refuses in the same shape as what controllers refuse. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String TOKEN_FAULT = Refusals.class.getName() + ".token";

    private final HandlerExceptionResolver resolver;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /** What is wrong with the token that the request brought, should it turn out to need one. */
    static void remember(HttpServletRequest request, InvalidTokenException fault) {
        request.setAttribute(TOKEN_FAULT, fault);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        refuseUnknown(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean known = SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication;
        if (!known && !SecurityConfiguration.LOGIN.matches(request)) {
            refuseUnknown(request, response);
            return;
        }
        boolean csrf = reason instanceof CsrfException;
        answer(request, response, csrf ? ForbiddenException.withoutCsrfToken() : ForbiddenException.undeclared());
    }

    private void refuseUnknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(TOKEN_FAULT) instanceof InvalidTokenException fault) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            answer(request, response, fault);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer(request, response, new LoginRequiredException());
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Exception problem) throws IOException {
        if (resolver.resolveException(request, response, null, problem) == null) {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }
}
