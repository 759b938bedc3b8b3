package fengxiang.watch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code fengxiang.watch}.
 *
 * @param every how often counts, words and delays of all topics are looked at; what is found does not depend on it
 */
@ConfigurationProperties("fengxiang.watch")
record WatchProperties(@DefaultValue("5m") Duration every) {

    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(15);

    WatchProperties {
        if (every.compareTo(LEAST) < 0 || every.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("fengxiang.watch.every: 5 seconds to 15 minutes, not " + every);
        }
    }
}
