package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.live.Vital;
import fengxiang.mention.MentionIndex;
import fengxiang.topic.Topics;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much waits to be judged. */
@Component
class WaitingVital implements Vital {

    private final Elastic elastic;
    private final Topics topics;
    private final String alias;

    WaitingVital(Elastic elastic, Topics topics, Indices indices) {
        this.elastic = elastic;
        this.topics = topics;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    @Override
    public Map<String, Long> numbers() {
        Query open = InboxQuery.open(topics.working().topics(), false);
        long waiting = elastic.call(
                        "count what waits",
                        c -> c.count(n -> n.index(alias).ignoreUnavailable(true).query(open)))
                .count();
        return Map.of("waiting", waiting);
    }
}
