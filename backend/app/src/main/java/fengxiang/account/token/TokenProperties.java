package fengxiang.account.token;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tokens that come from the environment, so that the parts of one installation need nobody to hand them any. Both are
 * secrets of at least 32 characters; one that is not set does not exist.
 *
 * <pre>{@code
 * fengxiang:
 *   account:
 *     crawler-token: ...   # scopes crawl and ingest
 *     operator-token: ...  # scope operate, for the command line
 * }</pre>
 */
@ConfigurationProperties("fengxiang.account")
record TokenProperties(
        @Nullable String crawlerToken, @Nullable String operatorToken) {

    private static final int SHORTEST = 32;

    TokenProperties {
        crawlerToken = checked("crawler-token", crawlerToken);
        operatorToken = checked("operator-token", operatorToken);
    }

    private static @Nullable String checked(String name, @Nullable String token) {
        if (token == null || token.isBlank()) {
            return null;
        }
        if (token.strip().length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "fengxiang.account." + name + " must have at least " + SHORTEST + " characters");
        }
        return token.strip();
    }

    @Override
    public String toString() {
        return "TokenProperties[]";
    }
}
