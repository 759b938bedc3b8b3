package fengxiang.connector;

import fengxiang.elastic.ElasticException;
import fengxiang.source.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may still ask today. Days are those of Shanghai, which is where the engines count them. */
@Component
class Quotas {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ATTEMPTS = 20;

    private final QuotaStore store;
    private final Clock clock;

    Quotas(QuotaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Questions of today, by connector. */
    Map<String, Integer> askedToday(List<Source> connectors) {
        return store.asked(connectors.stream().map(Source::id).toList(), today());
    }

    Set<String> spent(List<Source> connectors) {
        Map<String, Integer> asked = askedToday(connectors);
        return connectors.stream()
                .filter(c -> asked.getOrDefault(c.id(), 0) >= quota(c))
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    /** Counts up to so many questions as asked; returns how many may be. */
    int reserve(Source connector, int wanted) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return store.count(connector.id(), today(), wanted, quota(connector));
            } catch (ElasticException.Conflict e) {
                // another backend counted at the same moment: read again
            }
        }
        return 0;
    }

    /** When the next day begins. */
    Instant renewal() {
        return today().plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static int quota(Source connector) {
        return connector.search() == null ? 0 : connector.search().dailyQuota();
    }
}
