package fengxiang.signal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code fengxiang.signal}.
 *
 * @param queryDelay how long a decision waits after a quarter of an hour has ended, for what is still on its way
 */
@ConfigurationProperties("fengxiang.signal")
public record SignalProperties(@DefaultValue("10m") Duration queryDelay) {

    public SignalProperties {
        if (queryDelay.isNegative() || queryDelay.compareTo(Duration.ofHours(6)) > 0) {
            throw new IllegalArgumentException("fengxiang.signal.query-delay: 0 to 6 hours, not " + queryDelay);
        }
    }
}
