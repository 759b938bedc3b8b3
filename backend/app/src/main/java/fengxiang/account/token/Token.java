package fengxiang.account.token;

import fengxiang.account.Scope;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An API token, as stored.
 *
 * @param id the visible part of the token; the document's id
 * @param hash SHA-256 of the whole token
 * @param createdBy user name of the administrator
 * @param lastUsedAt to within an hour; null: never
 * @param expiresAt null: never
 */
record Token(
        String id,
        String name,
        String hash,
        Set<Scope> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        boolean revoked) {

    Token {
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    Token used(Instant now) {
        return new Token(id, name, hash, scopes, createdBy, createdAt, now, expiresAt, revoked);
    }

    Token asRevoked() {
        return new Token(id, name, hash, scopes, createdBy, createdAt, lastUsedAt, expiresAt, true);
    }

    /** Without the hash: records print themselves into logs. */
    @Override
    public String toString() {
        return "Token[" + id + " " + name + " " + scopes + "]";
    }
}
