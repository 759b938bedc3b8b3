package fengxiang.article;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The keys in Elasticsearch. Reads by id see every acknowledged write at once. */
@Component
class KeyStore {

    private final Elastic elastic;
    private final BulkWriter writer;
    private final String alias;

    KeyStore(Elastic elastic, BulkWriter writer, Indices indices) {
        this.elastic = elastic;
        this.writer = writer;
        this.alias = indices.alias(ArticleIndex.KEYS);
    }

    /** A key and the state it was read in. */
    record Found(ArticleKey key, DocumentVersion version) {}

    Map<String, Found> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        MgetResponse<ArticleKey> answer = elastic.call(
                "read article keys", c -> c.mget(m -> m.index(alias).ids(List.copyOf(ids)), ArticleKey.class));
        Map<String, Found> found = new HashMap<>();
        answer.docs().forEach(item -> {
            GetResult<ArticleKey> result = Hits.result("read article keys", item);
            if (result != null && result.found()) {
                ArticleKey key = Objects.requireNonNull(result.source());
                found.put(result.id(), new Found(key, DocumentVersion.of(result.seqNo(), result.primaryTerm())));
            }
        });
        return found;
    }

    List<WriteResult> write(List<Write> writes) {
        return writer.write("store article keys", writes);
    }

    /** The same, for searches that follow. */
    List<WriteResult> writeVisibly(List<Write> writes) {
        return writer.writeVisibly("store article keys", writes);
    }

    Write create(String id, ArticleKey key) {
        return Write.create(alias, id, key);
    }

    Write replace(String id, ArticleKey key, DocumentVersion read) {
        return Write.index(alias, id, key).ifStill(read);
    }

    Write delete(String id, DocumentVersion read) {
        return Write.delete(alias, id).ifStill(read);
    }
}
