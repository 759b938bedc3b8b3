package fengxiang.keyword;

import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keywords in Elasticsearch. They are few: one search reads all. */
@Component
class KeywordStore {

    private static final int MOST = 5_000;

    private final Documents<Keyword> documents;

    KeywordStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(KeywordIndex.KEYWORDS), Keyword.class, "a keyword", Keyword::id);
    }

    /** By term. */
    List<Keyword> all() {
        return documents.search(s -> s.size(MOST).sort(o -> o.field(f -> f.field("term"))));
    }

    Optional<Documents.Found<Keyword>> find(String id) {
        return documents.find(id);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when there is a keyword with this id */
    void create(Keyword keyword) {
        documents.create(keyword);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(Keyword keyword, DocumentVersion read) {
        documents.replace(keyword, read);
    }
}
