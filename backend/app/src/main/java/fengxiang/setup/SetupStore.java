package fengxiang.setup;

import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.platform.StaleVersionException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The one document. Changes to different steps do not disturb each other: they are made anew on what is there. */
@Component
class SetupStore {

    private static final int ATTEMPTS = 10;

    private final Documents<Setup> documents;

    SetupStore(Elastic elastic, Indices indices) {
        this.documents =
                new Documents<>(elastic, indices.alias(SetupIndex.SETUP), Setup.class, "the first start", Setup::id);
    }

    Setup read() {
        return documents.find(Setup.ID).map(Documents.Found::document).orElseGet(Setup::untouched);
    }

    /** @param change may be called several times, and refuses what was made on a former state */
    Setup change(UnaryOperator<Setup> change) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<Documents.Found<Setup>> found = documents.find(Setup.ID);
            Setup old = found.map(Documents.Found::document).orElseGet(Setup::untouched);
            Setup next = change.apply(old);
            boolean same = next.equals(old);
            if (same
                    || found.map(read -> documents.replaced(next, read.version()))
                            .orElseGet(() -> documents.created(next))) {
                return next;
            }
        }
        throw new StaleVersionException("the first start");
    }
}
