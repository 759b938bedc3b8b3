package fengxiang.retention;

import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Leases;
import fengxiang.elastic.MonthlyIndices;
import fengxiang.elastic.WorkLease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets the months that are older than their retention. Every step can be repeated: a run that dies is finished by
 * the next one, here or on another backend.
 */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final Duration TERM = Duration.ofMinutes(5);

    private final ObjectProvider<MonthlyRecords> records;
    private final RetentionProperties properties;
    private final MonthlyIndices indices;
    private final MonthEnd monthEnd;
    private final Leases leases;
    private final Clock clock;

    Retention(
            ObjectProvider<MonthlyRecords> records,
            RetentionProperties properties,
            MonthlyIndices indices,
            MonthEnd monthEnd,
            Leases leases,
            Clock clock) {
        this.records = records;
        this.properties = properties;
        this.indices = indices;
        this.monthEnd = monthEnd;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void regularly() {
        try {
            run();
        } catch (ElasticException e) {
            log.warn("old months were not forgotten, next attempt in an hour: {}", e.getMessage());
        }
    }

    /** Forgets everything that is due, unless another backend is at it. */
    void run() {
        leases.acquire("retention", TERM).ifPresent(lease -> {
            try (lease) {
                records.forEach(r -> run(r, lease));
            }
        });
    }

    private void run(MonthlyRecords of, WorkLease lease) {
        for (MonthlyIndices.Month month : due(of)) {
            if (!lease.renew()) {
                return;
            }
            monthEnd.forget(of, month, lease::renew);
        }
    }

    private List<MonthlyIndices.Month> due(MonthlyRecords of) {
        Duration kept = properties.of(of.index().name());
        return indices.existing(of.index()).stream()
                .filter(m -> !m.end().plus(kept).isAfter(clock.instant()))
                .toList();
    }
}
