package fengxiang.trend.annotation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Annotations in Elasticsearch. */
@Component
class AnnotationStore {

    /** More marks than this make a chart unreadable long before. */
    static final int MOST = 500;

    private final Documents<Annotation> documents;

    AnnotationStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic, indices.alias(AnnotationIndex.ANNOTATIONS), Annotation.class, "an annotation", Annotation::id);
    }

    /** Of a range, half-open, by time: those of all charts and those of the topics. */
    List<Annotation> find(@Nullable Instant from, @Nullable Instant to, Collection<String> topics) {
        return documents.search(s -> s.size(MOST)
                .query(q -> q.bool(b -> b.filter(Times.within("at", from, to), concerning(topics))))
                .sort(o -> o.field(f -> f.field("at"))));
    }

    private static Query concerning(Collection<String> topics) {
        Query all = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("topic")))));
        return Query.of(q -> q.bool(b -> {
            b.should(all);
            topics.forEach(topic -> b.should(s -> s.term(t -> t.field("topic").value(topic))));
            return b.minimumShouldMatch("1");
        }));
    }

    Optional<Documents.Found<Annotation>> find(String id) {
        return documents.find(id);
    }

    void create(Annotation annotation) {
        documents.create(annotation);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Annotation annotation, Documents.Found<Annotation> read) {
        return documents.replaced(annotation, read.version());
    }

    /** @return false: somebody else has changed it since it was read */
    boolean deleted(Documents.Found<Annotation> read) {
        return documents.deleted(read);
    }
}
