package fengxiang.connector;

import fengxiang.model.SearchAccess;
import fengxiang.model.SourceProfile;
import fengxiang.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What the frontier must know of connectors: which may still ask, and with which key. */
@Service
public class Connectors {

    private final Quotas quotas;
    private final ConnectorProperties properties;

    Connectors(Quotas quotas, ConnectorProperties properties) {
        this.quotas = quotas;
        this.properties = properties;
    }

    /** Ids of those whose quota of today is used up. */
    public Set<String> spent(List<Source> sources) {
        return quotas.spent(sources.stream().filter(Source::searches).toList());
    }

    /**
     * Counts questions that are about to be asked. What is counted and then not asked is lost for the day: so the quota
     * holds whatever is killed.
     *
     * @return how many of those wanted may be asked
     */
    public int reserve(Source connector, int wanted) {
        return quotas.reserve(connector, wanted);
    }

    /** When quotas begin anew. */
    public Instant renewal() {
        return quotas.renewal();
    }

    /** The profile for a crawler: of a connector with its key, which is kept in no other place. */
    public SourceProfile withKey(SourceProfile profile) {
        SearchAccess search = profile.search();
        return search == null
                ? profile
                : profile.asking(new SearchAccess(search.kind(), properties.key(search.kind())));
    }
}
