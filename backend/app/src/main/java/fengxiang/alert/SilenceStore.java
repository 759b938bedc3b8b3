package fengxiang.alert;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The silences in Elasticsearch. */
@Component
class SilenceStore {

    private static final int MOST = 1_000;

    private final Documents<Silence> documents;

    SilenceStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(AlertIndex.SILENCES), Silence.class, "a silence", Silence::id);
    }

    /** Those that are on. */
    List<Silence> on(Instant now) {
        return since(now).stream().filter(silence -> silence.isOn(now)).toList();
    }

    /** Those that were not over. */
    List<Silence> since(Instant at) {
        return documents.search(s -> s.size(MOST).query(Times.since("to", at)).sort(o -> o.field(f -> f.field("to"))));
    }

    Optional<Documents.Found<Silence>> find(String id) {
        return documents.find(id);
    }

    void create(Silence silence) {
        documents.create(silence);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Silence silence, Documents.Found<Silence> read) {
        return documents.replaced(silence, read.version());
    }
}
