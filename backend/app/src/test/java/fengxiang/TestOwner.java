package fengxiang;

import fengxiang.blob.BlobOwner;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Names the files that a test wants to be kept. */
public final class TestOwner implements BlobOwner {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    public void name(String blobId) {
        names.add(blobId);
    }

    @Override
    public Set<String> named(Collection<String> blobIds) {
        return blobIds.stream().filter(names::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<String> held(Collection<String> blobIds) {
        return Set.of();
    }
}
