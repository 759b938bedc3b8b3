package fengxiang.blob;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All owners together. */
@Component
class Owners {

    private final ObjectProvider<BlobOwner> owners;

    Owners(ObjectProvider<BlobOwner> owners) {
        this.owners = owners;
    }

    /** Those that any of them names. */
    Set<String> named(Collection<String> ids) {
        Set<String> named = new HashSet<>();
        owners.forEach(owner -> named.addAll(owner.named(List.copyOf(ids))));
        return named;
    }

    /** Those that any of them needs beyond their retention. */
    Set<String> held(Collection<String> ids) {
        Set<String> held = new HashSet<>();
        owners.forEach(owner -> held.addAll(owner.held(List.copyOf(ids))));
        return held;
    }
}
