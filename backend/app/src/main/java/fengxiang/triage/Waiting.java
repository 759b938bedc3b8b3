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
public class Waiting implements Vital {

    private final Elastic elastic;
    private final Topics topics;
    private final String alias;

    Waiting(Elastic elastic, Topics topics, Indices indices) {
        this.elastic = elastic;
        this.topics = topics;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    @Override
    public Map<String, Long> numbers() {
        return Map.of("waiting", stories());
    }

    /** New stories of our topics that nobody has judged. */
    public long stories() {
        Query open = InboxQuery.open(topics.working().topics(), false);
        return elastic.call(
                        "count what waits",
                        c -> c.count(n -> n.index(alias).ignoreUnavailable(true).query(open)))
                .count();
    }
}
