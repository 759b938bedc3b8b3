package fengxiang.account.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a log-in lasts.
 *
 * <pre>{@code
 * fengxiang:
 *   account:
 *     session:
 *       idle: 12h      # ends without requests after this time
 *       lifetime: 7d   # ends in any case after this time
 *       memory: 3s     # how long a backend may go without asking Elasticsearch whether a session still exists
 * }</pre>
 */
@ConfigurationProperties("fengxiang.account.session")
record SessionProperties(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration lifetime,
        @DefaultValue("3s") Duration memory) {}
