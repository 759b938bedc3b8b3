package fengxiang.retention;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.MonthlyIndices;
import fengxiang.elastic.Scan;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets one month: drops its index, or deletes all of it but what is still needed. */
@Component
class MonthEnd {

    private static final Logger log = LoggerFactory.getLogger(MonthEnd.class);
    private static final int AT_ONCE = 1_000;

    private final MonthlyIndices indices;
    private final Scan scan;
    private final Elastic elastic;
    private final BulkWriter bulk;
    private final RetentionLog record;
    private final Clock clock;

    MonthEnd(MonthlyIndices indices, Scan scan, Elastic elastic, BulkWriter bulk, RetentionLog record, Clock clock) {
        this.indices = indices;
        this.scan = scan;
        this.elastic = elastic;
        this.bulk = bulk;
        this.record = record;
        this.clock = clock;
    }

    /** @param goOn asked between two parts; false: another backend took over, stop */
    void forget(MonthlyRecords records, MonthlyIndices.Month month, BooleanSupplier goOn) {
        refresh(month);
        Set<String> held = records.careful() ? held(records, month, goOn) : Set.of();
        long documents = count(month) - held.size();
        if (documents <= 0 && !held.isEmpty() || !goOn.getAsBoolean()) {
            return;
        }
        Forgotten entry = new Forgotten(month.index(), documents, held.size(), clock.instant(), null);
        record.put(entry);
        boolean whole = !records.careful() || each(month, goOn, ids -> forget(records, month, ids, held));
        if (!whole) {
            return;
        }
        if (held.isEmpty()) {
            indices.drop(month);
        }
        record.put(entry.ended(clock.instant()));
        log.info("forgot {}: {} documents deleted, {} still needed", month.index(), documents, held.size());
    }

    private Set<String> held(MonthlyRecords records, MonthlyIndices.Month month, BooleanSupplier goOn) {
        Set<String> held = new HashSet<>();
        var unused = each(month, goOn, ids -> held.addAll(records.held(ids)));
        return held;
    }

    /** Where nothing is held the index goes as a whole, so only what points to its documents is deleted here. */
    private void forget(MonthlyRecords records, MonthlyIndices.Month month, List<String> ids, Set<String> held) {
        List<String> free = ids.stream().filter(id -> !held.contains(id)).toList();
        records.forget(month.index(), free);
        if (!held.isEmpty()) {
            List<Write> deletions =
                    free.stream().map(id -> Write.delete(month.index(), id)).toList();
            bulk.write("forget documents", deletions).forEach(MonthEnd::demand);
        }
    }

    /** @return false: stopped before the end */
    private boolean each(MonthlyIndices.Month month, BooleanSupplier goOn, Consumer<List<String>> take) {
        Query all = Query.of(q -> q.matchAll(m -> m));
        return scan.each(
                new Scan.Reading<>("read what is to be forgotten", month.index(), all, Void.class, List.of(), AT_ONCE),
                part -> {
                    take.accept(part.stream()
                            .map(h -> Objects.requireNonNull(h.id()))
                            .toList());
                    return goOn.getAsBoolean();
                });
    }

    private long count(MonthlyIndices.Month month) {
        return elastic.call("count a month", c -> c.count(n -> n.index(month.index())))
                .count();
    }

    private void refresh(MonthlyIndices.Month month) {
        var unused = elastic.call("refresh a month", c -> c.indices().refresh(r -> r.index(month.index())));
    }

    private static void demand(WriteResult result) {
        if (!result.stored() && result.status() != WriteResult.Status.MISSING) {
            throw Elastic.unavailable("forget documents", String.valueOf(result.reason()));
        }
    }
}
