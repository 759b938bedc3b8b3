package fengxiang.savedsearch;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Saved searches in Elasticsearch. */
@Component
class SavedStore {

    /** Of one person and of all together; nobody finds one among more. */
    static final int MOST = 500;

    private final Documents<SavedSearch> documents;

    SavedStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(
                elastic, indices.alias(SavedIndex.SEARCHES), SavedSearch.class, "a saved search", SavedSearch::id);
    }

    /** Those that a person sees: their own, and what is shared. */
    List<SavedSearch> seenBy(String username) {
        return documents.search(s -> s.size(MOST)
                .query(q ->
                        q.bool(b -> b.filter(f -> f.term(t -> t.field("active").value(true)))
                                .should(o -> o.term(t -> t.field("owner").value(username)))
                                .should(o -> o.term(t -> t.field("shared").value(true)))
                                .minimumShouldMatch("1")))
                .sort(o -> o.field(f -> f.field("name"))));
    }

    Optional<Documents.Found<SavedSearch>> find(String id) {
        return documents.find(id);
    }

    void create(SavedSearch search) {
        documents.create(search);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(SavedSearch search, Documents.Found<SavedSearch> read) {
        return documents.replaced(search, read.version());
    }
}
