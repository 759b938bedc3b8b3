package fengxiang.account.guard;

import fengxiang.account.session.Sessions;
import fengxiang.account.token.Tokens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What may be reached at all. The API needs a caller, log-in excepted; the pages hold no data and are public;
 * everything else is refused. What a caller may do is declared at each controller, see {@link fengxiang.account}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final RequestMatcher LOGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/session");

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tokens tokens, Sessions sessions, Refusals refusals) {
        SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(s -> s.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(SecurityConfiguration::csrf)
                .headers(SecurityHeaders::configure)
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new CredentialFilter(tokens, sessions, contexts, refusals), CsrfFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::reach)
                .build();
    }

    private static void reach(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(LOGIN)
                .permitAll()
                .requestMatchers("/api", "/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**", "/error", "/v3/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.spa().csrfTokenRepository(csrfCookie()).ignoringRequestMatchers(SecurityConfiguration::byToken);
    }

    /** Readable for our pages, which repeat it in a header; not sent along from other sites. */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(c -> c.sameSite("Lax"));
        return repository;
    }

    /** A page of another site cannot make a browser send a bearer token. */
    private static boolean byToken(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller
                && !caller.byCookie();
    }
}
