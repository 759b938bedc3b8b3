package fengxiang.siterule;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes {@code site-rules}. */
@Component
class RuleStore {

    private static final int MOST = 10_000;

    /** A rule with the version of its document, for a guarded write. */
    record Read(StoredRule stored, DocumentVersion version) {}

    private final Elastic elastic;
    private final String index;

    RuleStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(SiteRuleIndex.RULES);
    }

    /** By host, then path. */
    List<StoredRule> all() {
        return search(Query.of(q -> q.matchAll(m -> m)));
    }

    List<StoredRule> of(String host) {
        return search(Query.of(q -> q.term(t -> t.field("rule.host").value(host))));
    }

    private List<StoredRule> search(Query query) {
        return elastic
                .call(
                        "read the rules for sites",
                        client -> client.search(
                                s -> s.index(index)
                                        .size(MOST)
                                        .query(query)
                                        .sort(o -> o.field(f -> f.field("rule.host")))
                                        .sort(o -> o.field(f -> f.field("rule.path"))),
                                StoredRule.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .toList();
    }

    Optional<Read> find(String id) {
        GetResponse<StoredRule> got = elastic.call(
                "read a rule for a site",
                client -> client.get(g -> g.index(index).id(id), StoredRule.class));
        return Optional.ofNullable(got.source())
                .map(stored -> new Read(stored, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when there is one for these pages */
    void create(StoredRule rule) {
        elastic.call(
                "store a rule for a site",
                client -> client.create(
                        c -> c.index(index).id(rule.id()).document(rule).refresh(Refresh.True)));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(StoredRule rule, DocumentVersion read) {
        elastic.call(
                "store a rule for a site",
                client -> client.index(i -> i.index(index)
                        .id(rule.id())
                        .document(rule)
                        .ifSeqNo(read.seqNo())
                        .ifPrimaryTerm(read.primaryTerm())
                        .refresh(Refresh.True)));
    }

    void delete(String id) {
        elastic.call(
                "delete a rule for a site",
                client -> client.delete(d -> d.index(index).id(id).refresh(Refresh.True)));
    }
}
