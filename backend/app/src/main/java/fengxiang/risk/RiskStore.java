package fengxiang.risk;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import org.springframework.stereotype.Component;

/** The versions in Elasticsearch. */
@Component
class RiskStore {

    private final Documents<RiskVersion> documents;

    RiskStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic,
                indices.alias(RiskIndex.CONFIGS),
                RiskVersion.class,
                "how risk is judged",
                version -> String.valueOf(version.version()));
    }

    /** The latest first. */
    List<RiskVersion> latest(int most) {
        return documents.search(s -> s.size(most)
                .query(q -> q.matchAll(m -> m))
                .sort(o -> o.field(f -> f.field("version").order(SortOrder.Desc))));
    }

    /** @return false: somebody else has made this version */
    boolean created(RiskVersion version) {
        return documents.created(version);
    }
}
