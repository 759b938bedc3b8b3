package fengxiang.topic;

import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Topics in Elasticsearch. They are few: one search reads all. */
@Component
class TopicStore {

    static final int MOST = 2_000;

    private final Documents<Topic> documents;

    TopicStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(elastic, indices.alias(TopicIndex.TOPICS), Topic.class, "a topic", Topic::id);
    }

    /** By name. */
    List<Topic> all() {
        return documents.search(s -> s.size(MOST)).stream()
                .sorted(Comparator.comparing((Topic topic) -> topic.definition().name())
                        .thenComparing(Topic::id))
                .toList();
    }

    Optional<Documents.Found<Topic>> find(String id) {
        return documents.find(id);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when there is a topic with this id */
    void create(Topic topic) {
        documents.create(topic);
    }

    /** @throws fengxiang.elastic.ElasticException.Conflict when it was changed since it was read */
    void replace(Topic topic, DocumentVersion read) {
        documents.replace(topic, read);
    }
}
