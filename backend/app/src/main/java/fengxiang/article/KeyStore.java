package fengxiang.article;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The keys in Elasticsearch. Reads by id see every acknowledged write at once. */
@Component
class KeyStore {

    private final ByIds byIds;
    private final BulkWriter writer;
    private final String alias;

    KeyStore(ByIds byIds, BulkWriter writer, Indices indices) {
        this.byIds = byIds;
        this.writer = writer;
        this.alias = indices.alias(ArticleIndex.KEYS);
    }

    /** A key and the state it was read in. */
    record Found(ArticleKey key, DocumentVersion version) {}

    Map<String, Found> find(Collection<String> ids) {
        Map<String, Found> found = new HashMap<>();
        byIds.find("read article keys", alias, ids, ArticleKey.class)
                .forEach(one -> found.put(one.id(), new Found(one.document(), one.version())));
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
