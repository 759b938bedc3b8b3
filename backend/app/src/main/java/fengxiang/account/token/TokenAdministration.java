package fengxiang.account.token;

import co.elastic.clients.elasticsearch._types.Refresh;
import fengxiang.account.CurrentUser;
import fengxiang.account.Scope;
import fengxiang.platform.NotFoundException;
import fengxiang.platform.StaleVersionException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What administrators do with tokens. Every change leaves a line in the log. */
@Component
class TokenAdministration {

    private static final Logger log = LoggerFactory.getLogger(TokenAdministration.class);
    private static final int TRIES = 3;

    private final TokenStore store;
    private final Tokens tokens;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenAdministration(TokenStore store, Tokens tokens, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.tokens = tokens;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<TokenView> list() {
        return store.all().stream().map(t -> TokenView.of(t, null)).toList();
    }

    /** @return with the whole token, which nobody can read again */
    TokenView create(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        TokenSecret secret = TokenSecret.random(random);
        String by = currentUser.get().name();
        Token token = new Token(secret.id(), name, secret.hash(), scopes, by, clock.instant(), null, expiresAt, false);
        store.create(token);
        tokens.forget(token.id());
        log.info("{} made token {} ({}) with scopes {}", by, token.id(), name, scopes);
        return TokenView.of(token, secret.text());
    }

    /** It stays in the list, revoked. Revoking again changes nothing. */
    void revoke(String id) {
        for (int i = 0; i < TRIES; i++) {
            TokenStore.Stored stored = store.find(id).orElseThrow(() -> new NotFoundException("token", id));
            if (stored.token().revoked() || store.replace(stored, stored.token().asRevoked(), Refresh.True)) {
                tokens.forget(id);
                log.info(
                        "{} revoked token {} ({})",
                        currentUser.get().name(),
                        id,
                        stored.token().name());
                return;
            }
        }
        throw new StaleVersionException("the token");
    }
}
