package fengxiang.article;

import java.util.Collection;
import java.util.Set;

/** Knows what was erased and must not come back. */
public interface ErasedAddresses {

    /** Those of the ids (see {@link fengxiang.model.Hashes#articleId}) that were erased, as of this moment. */
    Set<String> among(Collection<String> ids);

    static StoreOutcome refusal(String id) {
        return StoreOutcome.rejected(id, "url", "erased: the article was erased here and is not taken in again.");
    }
}
