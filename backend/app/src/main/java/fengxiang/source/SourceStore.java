package fengxiang.source;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes sources. Every write is visible to the next search: sources are few and changed by people. */
@Component
class SourceStore {

    /** More than any installation has; one search reads all. */
    static final int MOST = 10_000;

    private final Elastic elastic;
    private final String index;

    SourceStore(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.index = indices.alias(SourceIndex.SOURCES);
    }

    List<Source> all() {
        return elastic
                .call(
                        "read the sources",
                        client -> client.search(
                                s -> s.index(index).size(MOST).sort(o -> o.field(f -> f.field("name"))), Source.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .toList();
    }

    Optional<Stored> find(String id) {
        GetResponse<Source> got = elastic.call(
                "read a source", client -> client.get(g -> g.index(index).id(id), Source.class));
        return Optional.ofNullable(got.source())
                .map(source -> new Stored(source, DocumentVersion.of(got.seqNo(), got.primaryTerm())));
    }

    void create(Source source) {
        elastic.call(
                "store a source",
                client -> client.create(
                        c -> c.index(index).id(source.id()).document(source).refresh(Refresh.True)));
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(Source source, DocumentVersion read) {
        elastic.call(
                "store a source",
                client -> client.index(i -> i.index(index)
                        .id(source.id())
                        .document(source)
                        .ifSeqNo(read.seqNo())
                        .ifPrimaryTerm(read.primaryTerm())
                        .refresh(Refresh.True)));
    }
}
