package fengxiang.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fengxiang.account.Actor;
import fengxiang.account.user.User;
import fengxiang.account.user.Users;
import fengxiang.model.Hashes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Log-ins that any backend can serve: a random secret in the cookie, and a document under the secret's hash. Whoever
 * can read the index cannot log in with what stands there.
 *
 * <p>A session is asked for in Elasticsearch at most once in a few seconds for each backend; so long may another
 * backend still serve a session that has ended here.
 */
@Component
public class Sessions {

    private static final int SECRET_BYTES = 32;
    private static final int REMEMBERED = 10_000;

    /** The time of the last request is written this many times in an idle time, not with every request. */
    private static final int WRITES_PER_IDLE = 20;

    private final SessionStore store;
    private final Users users;
    private final SessionProperties properties;
    private final Clock clock;
    private final Cache<String, Optional<Session>> recent;
    private final SecureRandom random = new SecureRandom();

    Sessions(SessionStore store, Users users, SessionProperties properties, Clock clock) {
        this.store = store;
        this.users = users;
        this.properties = properties;
        this.clock = clock;
        this.recent = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(properties.memory())
                .build();
    }

    /** Begins a session. @return the secret for the cookie */
    String open(User user) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant end = now.plus(properties.lifetime());
        store.create(id(secret), new Session(user.username(), user.generation(), now, now, end));
        return secret;
    }

    /** Whose session the secret opens; empty: nobody's, or it is over. */
    public Optional<Actor> find(String secret) {
        return user(secret).map(u -> Actor.person(u.username(), u.displayName(), u.roles()));
    }

    Optional<User> user(String secret) {
        Session session = recent.get(id(secret), this::load).orElse(null);
        if (session == null || session.isOver(clock.instant(), properties.idle())) {
            return Optional.empty();
        }
        return users.active(session.username()).filter(u -> u.generation() == session.generation());
    }

    void close(String secret) {
        String id = id(secret);
        store.delete(id);
        recent.put(id, Optional.empty());
    }

    private Optional<Session> load(String id) {
        SessionStore.Stored stored = store.find(id).orElse(null);
        if (stored == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Session session = stored.session();
        if (session.isOver(now, properties.idle()) || !isDue(session, now)) {
            return Optional.of(session);
        }
        store.replace(id, stored, session.seen(now));
        return Optional.of(session.seen(now));
    }

    private boolean isDue(Session session, Instant now) {
        return now.isAfter(session.lastSeenAt().plus(properties.idle().dividedBy(WRITES_PER_IDLE)));
    }

    private static String id(String secret) {
        return Hashes.sha256(secret);
    }
}
