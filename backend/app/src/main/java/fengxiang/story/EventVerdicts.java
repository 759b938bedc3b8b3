package fengxiang.story;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What people decided of events, in Elasticsearch. */
@Component
class EventVerdicts {

    private static final IndexSpec VERDICTS = IndexSpec.single("event-verdicts");
    private static final int MOST = 10_000;
    private static final int ATTEMPTS = 5;

    private final Documents<EventVerdict> documents;

    EventVerdicts(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic, indices.alias(VERDICTS), EventVerdict.class, "a verdict on an event", EventVerdict::id);
    }

    /** The index; documents are {@link EventVerdict}. */
    @Configuration(proxyBeanMethods = false)
    static class Index {

        @Bean
        IndexSpec eventVerdictsIndex() {
            return VERDICTS;
        }
    }

    /** All about any of the stories, in the order in which they were given. */
    List<EventVerdict> about(Collection<String> stories) {
        Query story = Terms.anyOf("story.id", stories);
        Query other = Terms.anyOf("other.id", stories);
        return search(Query.of(q -> q.bool(b -> b.should(story, other).minimumShouldMatch("1"))), MOST);
    }

    /** Those that were not carried out yet. */
    List<EventVerdict> open(int most) {
        return search(Query.of(q -> q.term(t -> t.field("open").value(true))), most);
    }

    private List<EventVerdict> search(Query query, int most) {
        return documents.search(s ->
                s.query(query).size(most).sort(o -> o.field(f -> f.field("at").order(SortOrder.Asc))));
    }

    /** In the place of what was decided of the two before; somebody else may be doing the same. */
    void put(EventVerdict verdict) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Documents.Found<EventVerdict>> before = documents.find(verdict.id());
            boolean written = before.map(found -> documents.replaced(verdict, found.version()))
                    .orElseGet(() -> documents.created(verdict));
            if (written) {
                return;
            }
        }
        throw Elastic.unavailable("store a verdict on an event", "others change it all the time");
    }

    /** Notes that it was carried out, unless somebody has decided otherwise meanwhile. */
    void done(EventVerdict verdict) {
        documents
                .find(verdict.id())
                .filter(found -> found.document().equals(verdict))
                .ifPresent(found -> documents.replaced(verdict.done(), found.version()));
    }
}
