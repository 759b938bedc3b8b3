package fengxiang.account.token;

import fengxiang.account.Scope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as administrators see it.
 *
 * @param token the whole token; only in the answer to its creation, and never again
 * @param lastUsedAt to within an hour
 */
record TokenView(
        String id,
        String name,
        Set<Scope> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        boolean revoked,
        @Nullable String token) {

    static TokenView of(Token token, @Nullable String secret) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scopes(),
                token.createdBy(),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt(),
                token.revoked(),
                secret);
    }

    /** Without the secret: records print themselves into logs. */
    @Override
    public String toString() {
        return "TokenView[" + id + "]";
    }
}
