package fengxiang.notice.page;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Marks of what was read, in Elasticsearch. */
@Component
class ReadStore {

    private static final int ATTEMPTS = 10;

    private final Documents<Reads> documents;

    ReadStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(ReadIndex.READS), Reads.class, "what was read", Reads::owner);
    }

    Reads of(String owner) {
        return documents.find(owner).map(Documents.Found::document).orElseGet(() -> Reads.nothing(owner));
    }

    /** When somebody last marked something; the epoch where nobody has. */
    Instant newest() {
        return documents
                .search(s ->
                        s.size(1).sort(o -> o.field(f -> f.field("changedAt").order(SortOrder.Desc))))
                .stream()
                .map(Reads::changedAt)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** Two tabs of one person may mark at the same moment: neither mark is lost. */
    void change(String owner, UnaryOperator<Reads> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Documents.Found<Reads>> found = documents.find(owner);
            boolean written = found.isEmpty()
                    ? documents.created(change.apply(Reads.nothing(owner)))
                    : documents.replaced(
                            change.apply(found.get().document()), found.get().version());
            if (written) {
                return;
            }
        }
        throw Elastic.unavailable("mark notices as read", "others write all the time");
    }
}
