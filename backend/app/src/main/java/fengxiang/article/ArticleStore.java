package fengxiang.article;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.ByIds;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The articles in Elasticsearch, by id and the index that the key names. */
@Component
class ArticleStore {

    private final ByIds byIds;
    private final BulkWriter writer;

    ArticleStore(ByIds byIds, BulkWriter writer) {
        this.byIds = byIds;
        this.writer = writer;
    }

    /** An article and the state it was read in. */
    record Found(StoredArticle article, DocumentVersion version) {}

    /** @param indexById which index should hold which article */
    Map<String, Found> find(Map<String, String> indexById) {
        Map<String, Found> found = new HashMap<>();
        byIds.find("read articles", places(indexById), StoredArticle.class)
                .forEach(one -> found.put(one.id(), new Found(one.document(), one.version())));
        return found;
    }

    /** Which of them exist. */
    Set<String> existing(Map<String, String> indexById) {
        return byIds.existing("look for articles", places(indexById));
    }

    List<WriteResult> write(List<Write> writes) {
        return writer.write("store articles", writes);
    }

    private static List<ByIds.Place> places(Map<String, String> indexById) {
        return indexById.entrySet().stream()
                .map(one -> new ByIds.Place(one.getValue(), one.getKey()))
                .toList();
    }
}
