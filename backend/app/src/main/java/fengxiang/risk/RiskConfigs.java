package fengxiang.risk;

import fengxiang.elastic.ElasticException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What risk is judged by now. Answers come from memory; a change is seen within {@link #FRESH}. */
@Service
public class RiskConfigs {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final RiskStore store;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    private record Loaded(RiskVersion version, Instant at) {}

    RiskConfigs(RiskStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public RiskVersion current() {
        Loaded before = loaded;
        if (before != null && clock.instant().isBefore(before.at().plus(FRESH))) {
            return before.version();
        }
        try {
            RiskVersion now = fresh();
            loaded = new Loaded(now, clock.instant());
            return now;
        } catch (ElasticException.Unavailable e) {
            if (before == null) {
                throw e;
            }
            return before.version();
        }
    }

    /** As it is at this moment. */
    RiskVersion fresh() {
        return store.latest(1).stream().findFirst().orElse(RiskVersion.USUAL);
    }

    /** Reads anew at the next question. */
    void forget() {
        loaded = null;
    }
}
