package fengxiang.erase;

import fengxiang.article.ErasedAddresses;
import fengxiang.elastic.Elastic;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what was erased; sees every erasure from the moment that it was begun. */
@Component
public class Tombstones implements ErasedAddresses {

    private static final int AT_ONCE = 1_000;

    private final TombstoneStore store;

    Tombstones(TombstoneStore store) {
        this.store = store;
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        List<String> all = ids.stream().distinct().toList();
        Set<String> erased = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            erased.addAll(store.existing(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return erased;
    }

    static RuntimeException unavailable(String reason) {
        return Elastic.unavailable("erase an article", reason);
    }
}
