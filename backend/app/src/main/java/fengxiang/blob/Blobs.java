package fengxiang.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The file store. What {@link #put} returns is on disk. A crash in the middle leaves chunks that no manifest names;
 * {@link BlobSweep} deletes them.
 */
@Service
public class Blobs {

    /** Bytes of the largest file. */
    public static final long LARGEST = 20L << 20;

    private final Intake intake;
    private final Commit commit;
    private final BlobStore store;
    private final Owners owners;

    Blobs(Intake intake, Commit commit, BlobStore store, Owners owners) {
        this.intake = intake;
        this.commit = commit;
        this.store = store;
        this.owners = owners;
    }

    /**
     * Stores a file while it is being read; never holds more than one chunk of it.
     *
     * @return what was there already when the same bytes were handed in this month
     * @throws BlobException when it is too large or of no type that is taken
     */
    public Blob put(InputStream in) throws IOException {
        return commit.all(List.of(intake.read(in))).getFirst();
    }

    /** Stores small files together, each of at most {@value Chunk#SIZE} bytes; the results are in the same order. */
    public List<Blob> putSmall(List<byte[]> files) {
        String index = store.currentIndex();
        return commit.all(files.stream().map(f -> Upload.small(index, f)).toList());
    }

    /** Whether {@link #putSmall} takes a file of so many bytes. */
    public static boolean isSmall(long size) {
        return size > 0 && size <= Chunk.SIZE;
    }

    public Optional<Blob> find(String id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    /** Those that exist, by id. */
    public Map<String, Blob> findAll(Collection<String> ids) {
        Map<String, Blob> blobs = new HashMap<>();
        store.everywhere(ids).forEach(f -> blobs.put(f.id(), f.manifest().blob(f.id())));
        return blobs;
    }

    /**
     * The bytes of a file, read from the store as they are asked for. A file that is not what was stored fails with a
     * {@link BlobException} before its last chunk is handed out.
     */
    public Optional<InputStream> open(String id) {
        return Optional.ofNullable(store.find(List.of(id)).get(id)).map(found -> new BlobStream(store, found));
    }

    /** Deletes those of the files that no owner names any more. */
    public void release(Collection<String> ids) {
        Set<String> free = new HashSet<>(ids);
        free.removeAll(owners.named(ids));
        store.everywhere(free).forEach(store::delete);
    }
}
