package fengxiang.rule;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules in Elasticsearch. */
@Component
class WatchRuleStore {

    /** Far more than people keep in their head. */
    static final int MOST = 5_000;

    private final Documents<Rule> documents;

    WatchRuleStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(elastic, indices.alias(WatchRuleIndex.RULES), Rule.class, "a rule", Rule::id);
    }

    /** By topic and kind. */
    List<Rule> all() {
        return documents.search(s -> s.size(MOST)
                .query(q -> q.matchAll(m -> m))
                .sort(o -> o.field(f -> f.field("topicId")))
                .sort(o -> o.field(f -> f.field("kind"))));
    }

    Optional<Documents.Found<Rule>> find(String id) {
        return documents.find(id);
    }

    /** @return false: it is there already */
    boolean created(Rule rule) {
        return documents.created(rule);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Rule rule, Documents.Found<Rule> read) {
        return documents.replaced(rule, read.version());
    }

    /** @return false: somebody else has changed it since it was read */
    boolean deleted(Documents.Found<Rule> read) {
        return documents.deleted(read);
    }
}
