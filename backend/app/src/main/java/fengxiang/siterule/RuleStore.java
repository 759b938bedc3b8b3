package fengxiang.siterule;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes {@code site-rules}. */
@Component
class RuleStore {

    private static final int MOST = 10_000;

    private final Documents<StoredRule> documents;

    RuleStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic, indices.alias(SiteRuleIndex.RULES), StoredRule.class, "a rule for a site", StoredRule::id);
    }

    /** By host, then path. */
    List<StoredRule> all() {
        return search(Query.of(q -> q.matchAll(m -> m)));
    }

    List<StoredRule> of(String host) {
        return search(Query.of(q -> q.term(t -> t.field("rule.host").value(host))));
    }

    private List<StoredRule> search(Query query) {
        return documents.search(s -> s.size(MOST)
                .query(query)
                .sort(o -> o.field(f -> f.field("rule.host")))
                .sort(o -> o.field(f -> f.field("rule.path"))));
    }

    Optional<Documents.Found<StoredRule>> find(String id) {
        return documents.find(id);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when there is one for these pages */
    void create(StoredRule rule) {
        documents.create(rule);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(StoredRule rule, DocumentVersion read) {
        documents.replace(rule, read);
    }

    void delete(String id) {
        documents.delete(id);
    }
}
