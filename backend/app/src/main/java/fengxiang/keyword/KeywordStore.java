package fengxiang.keyword;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keywords in Elasticsearch. They are few: one search reads all. */
@Component
class KeywordStore {

    private static final int MOST = 5_000;

    private final Elastic elastic;
    private final String index;

    KeywordStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(KeywordIndex.KEYWORDS);
    }

    /** A keyword and the state it was read in. */
    record Found(Keyword keyword, DocumentVersion version) {}

    /** By term. */
    List<Keyword> all() {
        return elastic
                .call(
                        "read the keywords",
                        c -> c.search(
                                s -> s.index(index)
                                        .size(MOST)
                                        .sort(o -> o.field(f -> f.field("term").order(SortOrder.Asc))),
                                Keyword.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Found> find(String id) {
        GetResponse<Keyword> got =
                elastic.call("read a keyword", c -> c.get(g -> g.index(index).id(id), Keyword.class));
        return Optional.ofNullable(got.source())
                .map(k -> new Found(k, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when there is a keyword with this id */
    void create(Keyword keyword) {
        elastic.call(
                "store a keyword",
                c -> c.create(
                        r -> r.index(index).id(keyword.id()).document(keyword).refresh(Refresh.True)));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(Keyword keyword, DocumentVersion read) {
        elastic.call(
                "store a keyword",
                c -> c.index(r -> r.index(index)
                        .id(keyword.id())
                        .document(keyword)
                        .ifSeqNo(read.seqNo())
                        .ifPrimaryTerm(read.primaryTerm())
                        .refresh(Refresh.True)));
    }
}
