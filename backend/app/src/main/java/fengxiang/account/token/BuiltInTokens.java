package fengxiang.account.token;

import fengxiang.account.Actor;
import fengxiang.account.Scope;
import fengxiang.model.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens of the environment, compared by hash in a time that does not depend on how much of them is right. */
@Component
class BuiltInTokens {

    private final List<BuiltIn> tokens = new ArrayList<>();

    private record BuiltIn(byte[] hash, Actor actor) {}

    BuiltInTokens(TokenProperties properties) {
        add(properties.crawlerToken(), Actor.token("crawler", Set.of(Scope.CRAWL, Scope.INGEST)));
        add(properties.operatorToken(), Actor.token("operator", Set.of(Scope.OPERATE)));
    }

    private void add(@Nullable String token, Actor actor) {
        if (token != null) {
            tokens.add(new BuiltIn(hash(token), actor));
        }
    }

    Optional<Actor> find(String token) {
        byte[] hash = hash(token);
        Actor found = null;
        for (BuiltIn candidate : tokens) {
            if (MessageDigest.isEqual(candidate.hash(), hash)) {
                found = candidate.actor();
            }
        }
        return Optional.ofNullable(found);
    }

    private static byte[] hash(String token) {
        return Hashes.sha256(token).getBytes(StandardCharsets.US_ASCII);
    }
}
