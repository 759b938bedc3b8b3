package fengxiang.account.token;

import co.elastic.clients.elasticsearch._types.Refresh;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fengxiang.account.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose token a request carries. */
@Component
public class Tokens {

    /** How long another backend may still take a token that was revoked here. */
    private static final Duration MEMORY = Duration.ofSeconds(3);

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);
    private static final int REMEMBERED = 1_000;

    private final BuiltInTokens builtIn;
    private final TokenStore store;
    private final Clock clock;
    private final Cache<String, Optional<Token>> recent = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();

    Tokens(BuiltInTokens builtIn, TokenStore store, Clock clock) {
        this.builtIn = builtIn;
        this.store = store;
        this.clock = clock;
    }

    /** @throws InvalidTokenException when the text is no token, or one that does not count any more */
    public Actor check(String text) {
        return builtIn.find(text).orElseGet(() -> stored(text));
    }

    private Actor stored(String text) {
        TokenSecret secret = TokenSecret.parse(text);
        if (secret == null) {
            throw InvalidTokenException.unknown();
        }
        Token token = recent.get(secret.id(), this::load)
                .filter(t -> isEqual(t.hash(), secret.hash()))
                .orElseThrow(InvalidTokenException::unknown);
        Instant expiresAt = token.expiresAt();
        if (token.revoked()) {
            throw InvalidTokenException.revoked();
        }
        if (expiresAt != null && token.isExpired(clock.instant())) {
            throw InvalidTokenException.expired(expiresAt);
        }
        noteUse(token);
        return Actor.token(token.name(), token.scopes());
    }

    /** After a change: this backend acts on it at once. */
    void forget(String id) {
        recent.invalidate(id);
    }

    private Optional<Token> load(String id) {
        return store.find(id).map(TokenStore.Stored::token);
    }

    /** To within an hour, and only on the state that was read: a revoked token does not come back. */
    private void noteUse(Token token) {
        Instant now = clock.instant();
        Instant last = token.lastUsedAt();
        if (last != null && now.isBefore(last.plus(USE_IS_NOTED_EVERY))) {
            return;
        }
        store.find(token.id())
                .filter(s -> !s.token().revoked())
                .ifPresent(s -> store.replace(s, s.token().used(now), Refresh.False));
        forget(token.id());
    }

    private static boolean isEqual(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }
}
