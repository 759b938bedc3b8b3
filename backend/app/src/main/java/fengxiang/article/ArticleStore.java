package fengxiang.article;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The articles in Elasticsearch, by id and the index that the key names. */
@Component
class ArticleStore {

    private final Elastic elastic;
    private final BulkWriter writer;

    ArticleStore(Elastic elastic, BulkWriter writer) {
        this.elastic = elastic;
        this.writer = writer;
    }

    /** An article and the state it was read in. */
    record Found(StoredArticle article, DocumentVersion version) {}

    /** @param indexById which index should hold which article */
    Map<String, Found> find(Map<String, String> indexById) {
        Map<String, Found> found = new HashMap<>();
        if (indexById.isEmpty()) {
            return found;
        }
        mget(indexById, true).docs().forEach(item -> {
            GetResult<StoredArticle> result = Hits.result("read articles", item);
            if (result != null && result.found()) {
                StoredArticle article = Objects.requireNonNull(result.source());
                found.put(result.id(), new Found(article, DocumentVersion.of(result.seqNo(), result.primaryTerm())));
            }
        });
        return found;
    }

    /** Which of them exist. */
    Set<String> existing(Map<String, String> indexById) {
        if (indexById.isEmpty()) {
            return Set.of();
        }
        Set<String> existing = new HashSet<>();
        mget(indexById, false).docs().forEach(item -> {
            GetResult<StoredArticle> result = Hits.result("look for articles", item);
            if (result != null && result.found()) {
                existing.add(result.id());
            }
        });
        return existing;
    }

    List<WriteResult> write(List<Write> writes) {
        return writer.write("store articles", writes);
    }

    private MgetResponse<StoredArticle> mget(Map<String, String> indexById, boolean source) {
        return elastic.call(
                "read articles",
                c -> c.mget(
                        m -> {
                            indexById.forEach((id, index) ->
                                    m.docs(d -> d.index(index).id(id).source(s -> s.fetch(source))));
                            return m;
                        },
                        StoredArticle.class));
    }
}
