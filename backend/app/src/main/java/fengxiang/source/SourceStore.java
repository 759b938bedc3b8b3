package fengxiang.source;

import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes sources. */
@Component
class SourceStore {

    /** More than any installation has; one search reads all. */
    static final int MOST = 10_000;

    private final Documents<Source> documents;

    SourceStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(SourceIndex.SOURCES), Source.class, "a source", Source::id);
    }

    List<Source> all() {
        return documents.search(s -> s.size(MOST).sort(o -> o.field(f -> f.field("name"))));
    }

    Optional<Documents.Found<Source>> find(String id) {
        return documents.find(id);
    }

    void create(Source source) {
        documents.create(source);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(Source source, DocumentVersion read) {
        documents.replace(source, read);
    }
}
