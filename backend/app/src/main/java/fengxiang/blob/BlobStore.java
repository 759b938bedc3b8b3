package fengxiang.blob;

import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes and reads the documents of files. Reads see every acknowledged write at once. */
@Component
class BlobStore {

    private final ManifestReader manifests;
    private final Elastic elastic;
    private final BulkWriter bulk;
    private final Indices indices;
    private final Clock clock;

    BlobStore(ManifestReader manifests, Elastic elastic, BulkWriter bulk, Indices indices, Clock clock) {
        this.manifests = manifests;
        this.elastic = elastic;
        this.bulk = bulk;
        this.indices = indices;
        this.clock = clock;
    }

    /** A file, the index that holds it, and the state it was read in. */
    record Found(String id, String index, Manifest manifest, DocumentVersion version) {}

    /** Where a file goes that arrives now. */
    String currentIndex() {
        return indices.month(BlobIndex.BLOBS, clock.instant());
    }

    /** Those that exist already where the uploads go, by id. */
    Map<String, Found> find(List<Upload> uploads) {
        Map<String, Found> found = new HashMap<>();
        uploads.stream().map(Upload::index).distinct().forEach(index -> {
            List<String> ids = uploads.stream()
                    .filter(u -> u.index().equals(index))
                    .map(Upload::id)
                    .toList();
            manifests.in(List.of(index), ids).forEach(f -> found.put(f.id(), f));
        });
        return found;
    }

    /** Those that exist in any month, by id; of several copies the latest. */
    Map<String, Found> find(Collection<String> ids) {
        Map<String, Found> found = new HashMap<>();
        everywhere(ids).forEach(f -> found.put(f.id(), f));
        return found;
    }

    /** All copies, those of the latest month last. */
    List<Found> everywhere(Collection<String> ids) {
        return manifests.everywhere(ids);
    }

    /** Part of a file, unless it is missing. */
    Optional<byte[]> chunk(Found found, int part) {
        String id = Chunk.id(found.manifest().upload(), part);
        try {
            return Optional.ofNullable(elastic.call(
                                    "read a part of a file",
                                    c -> c.get(g -> g.index(found.index()).id(id), Chunk.class))
                            .source())
                    .map(Chunk::data);
        } catch (ElasticException.NoIndex dropped) {
            return Optional.empty();
        }
    }

    /** Stores a chunk that is not the last. */
    void write(String index, String upload, int part, byte[] data) {
        demandStored(bulk.write("store a part of a file", List.of(chunk(index, upload, part, data))));
    }

    void writeLast(List<Upload> uploads) {
        demandStored(bulk.write(
                "store files",
                uploads.stream()
                        .map(u -> chunk(u.index(), u.name(), u.chunks() - 1, u.last()))
                        .toList()));
    }

    /** A conflict among the results: the file is there already. */
    List<WriteResult> createManifests(List<Upload> uploads, Instant now) {
        return bulk.write(
                "store files",
                uploads.stream()
                        .map(u -> Write.create(u.index(), u.id(), Manifest.of(u, now)))
                        .toList());
    }

    /** Marks a file as needed now; false: it was changed or deleted in between. */
    boolean touch(Found found, Instant now) {
        Write write =
                Write.index(found.index(), found.id(), found.manifest().at(now)).ifStill(found.version());
        WriteResult result = bulk.write("mark a file as needed", List.of(write)).getFirst();
        demand(result);
        return result.stored();
    }

    /** Deletes a file unless it was touched in between; the manifest first, so that half a file is none. */
    boolean delete(Found found) {
        Write write = Write.delete(found.index(), found.id()).ifStill(found.version());
        WriteResult result = bulk.write("delete a file", List.of(write)).getFirst();
        demand(result);
        if (result.stored()) {
            forget(found.index(), found.manifest().upload(), found.manifest().chunks());
        }
        return result.stored();
    }

    /** Deletes the first chunks of an upload; what this cannot delete, the sweep will. */
    void forget(String index, String upload, int chunks) {
        List<Write> deletions = IntStream.range(0, chunks)
                .mapToObj(part -> Write.delete(index, Chunk.id(upload, part)))
                .toList();
        if (!deletions.isEmpty()) {
            var unused = bulk.write("delete the parts of a file", deletions);
        }
    }

    /** Fails unless the write was carried out, or refused because somebody else was faster. */
    static void demand(WriteResult result) {
        switch (result.status()) {
            case CREATED, WRITTEN, CONFLICT, MISSING -> {}
            case UNAVAILABLE -> throw unavailable(String.valueOf(result.reason()));
            case REFUSED -> throw new IllegalStateException("Elasticsearch refuses a file: " + result.reason());
        }
    }

    static RuntimeException unavailable(String reason) {
        return Elastic.unavailable("store a file", reason);
    }

    /** Names of uploads are random: a conflict can only be an earlier attempt of the same write. */
    private static void demandStored(List<WriteResult> results) {
        results.forEach(BlobStore::demand);
    }

    private Write chunk(String index, String upload, int part, byte[] data) {
        return Write.create(index, Chunk.id(upload, part), new Chunk(Chunk.ENTRY, upload, part, clock.instant(), data));
    }
}
