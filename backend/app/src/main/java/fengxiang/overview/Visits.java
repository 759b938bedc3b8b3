package fengxiang.overview;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.IndexSpec;
import fengxiang.elastic.Indices;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** When people looked at the overview, one document a person. */
@Component
class Visits {

    private final Documents<Visit> documents;

    Visits(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(elastic, indices.alias(VisitIndex.VISITS), Visit.class, "a visit", Visit::id);
    }

    /** The index; documents are {@link Visit}. */
    @Configuration(proxyBeanMethods = false)
    static class VisitIndex {

        static final IndexSpec VISITS = IndexSpec.single("visits");

        @Bean
        IndexSpec visitsIndex() {
            return VISITS;
        }
    }

    /** Notes that a person looks now. Where two pages look at once, either note will do. */
    Visit note(String username, Instant now) {
        Optional<Documents.Found<Visit>> known = documents.find(username);
        if (known.isEmpty()) {
            Visit first = Visit.first(username, now);
            boolean unused = documents.created(first);
            return first;
        }
        Visit before = known.get().document();
        Visit again = before.again(now);
        boolean unused =
                again.equals(before) || documents.replaced(again, known.get().version());
        return again;
    }
}
