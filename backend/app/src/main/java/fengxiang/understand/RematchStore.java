package fengxiang.understand;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The states of rematching in Elasticsearch, one document a topic. */
@Component
class RematchStore {

    private static final int MOST = 5_000;

    private final Documents<Rematch> documents;
    private final BulkWriter writer;
    private final String alias;

    RematchStore(Elastic elastic, BulkWriter writer, Indices indices) {
        this.alias = indices.alias(RematchIndex.REMATCHES);
        this.documents = new Documents<>(elastic, alias, Rematch.class, "how far a topic was matched", Rematch::id);
        this.writer = writer;
    }

    /** The index; documents are {@link Rematch}. */
    @Configuration(proxyBeanMethods = false)
    static class RematchIndex {

        static final IndexSpec REMATCHES = IndexSpec.single("topic-rematches");

        @Bean
        IndexSpec topicRematchesIndex() {
            return REMATCHES;
        }
    }

    Map<String, Rematch> all() {
        return documents.search(s -> s.size(MOST)).stream().collect(Collectors.toMap(Rematch::id, Function.identity()));
    }

    Optional<Rematch> find(String topicId) {
        return documents.find(topicId).map(Documents.Found::document);
    }

    /** Whoever holds the lease writes; the next one to hold it writes the same. */
    void put(Rematch state) {
        var unused = writer.writeVisibly(
                "store how far a topic was matched", List.of(Write.index(alias, state.id(), state)));
    }
}
