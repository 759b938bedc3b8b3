package fengxiang.connector;

import co.elastic.clients.elasticsearch.core.GetResponse;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads and writes {@code search-quotas}. */
@Component
class QuotaStore {

    private final Elastic elastic;
    private final ByIds byIds;
    private final String index;

    QuotaStore(Elastic elastic, ByIds byIds, Indices indices) {
        this.elastic = elastic;
        this.byIds = byIds;
        this.index = indices.alias(ConnectorIndex.QUOTAS);
    }

    /** Questions of a day by connector, as stored at this moment; those not asked are left out. */
    Map<String, Integer> asked(Collection<String> sourceIds, LocalDate day) {
        List<String> ids = sourceIds.stream().map(id -> QuotaDay.id(id, day)).toList();
        Map<String, Integer> asked = new HashMap<>();
        byIds.find("read the quotas of connectors", index, ids, QuotaDay.class)
                .forEach(one ->
                        asked.put(one.document().sourceId(), one.document().asked()));
        return asked;
    }

    /**
     * Counts questions, if nobody else counts at the same moment.
     *
     * @param quota most in the day
     * @return how many of those wanted may be asked
     * @throws ElasticException.Conflict when somebody counted in between
     */
    int count(String sourceId, LocalDate day, int wanted, int quota) {
        String id = QuotaDay.id(sourceId, day);
        GetResponse<QuotaDay> got = elastic.call(
                "read the quota of a connector", c -> c.get(g -> g.index(index).id(id), QuotaDay.class));
        QuotaDay before = got.source();
        int asked = before == null ? 0 : before.asked();
        int granted = Math.clamp((long) quota - asked, 0, wanted);
        if (granted > 0) {
            write(id, new QuotaDay(sourceId, day.toString(), asked + granted), got);
        }
        return granted;
    }

    private void write(String id, QuotaDay next, GetResponse<QuotaDay> read) {
        if (read.source() == null) {
            elastic.call(
                    "count questions", c -> c.create(r -> r.index(index).id(id).document(next)));
            return;
        }
        elastic.call(
                "count questions",
                c -> c.index(r -> r.index(index)
                        .id(id)
                        .document(next)
                        .ifSeqNo(Objects.requireNonNull(read.seqNo()))
                        .ifPrimaryTerm(Objects.requireNonNull(read.primaryTerm()))));
    }
}
