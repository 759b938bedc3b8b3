package fengxiang.blob;

import fengxiang.elastic.WriteResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes files of uploads: stores the last chunks, then the manifests; files that are there already are marked as
 * needed.
 */
@Component
class Commit {

    /** A file that was handed in so short ago is safe from the sweep for long enough to be named by its owner. */
    static final Duration FRESH = BlobSweep.GRACE.dividedBy(2);

    private static final int ATTEMPTS = 5;

    private final BlobStore store;
    private final Clock clock;

    Commit(BlobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return one file for each upload, in the same order */
    List<Blob> all(List<Upload> uploads) {
        Map<String, Upload> open = new LinkedHashMap<>();
        uploads.forEach(u -> open.putIfAbsent(u.id(), u));
        Map<String, Blob> done = new HashMap<>();
        for (int attempt = 0; attempt < ATTEMPTS && !open.isEmpty(); attempt++) {
            round(List.copyOf(open.values()), done);
            done.keySet().forEach(open::remove);
        }
        if (!open.isEmpty()) {
            throw BlobStore.unavailable("The same files are being written and deleted by others all the time.");
        }
        return uploads.stream()
                .map(u -> Objects.requireNonNull(done.get(u.id())))
                .toList();
    }

    private void round(List<Upload> uploads, Map<String, Blob> done) {
        Instant now = clock.instant();
        Map<String, BlobStore.Found> there = store.find(uploads);
        List<Upload> missing = new ArrayList<>();
        for (Upload upload : uploads) {
            BlobStore.Found found = there.get(upload.id());
            if (found == null) {
                missing.add(upload);
            } else if (found.manifest().upload().equals(upload.name())) {
                done.put(upload.id(), found.manifest().blob(upload.id())); // made by a write whose answer was lost
            } else if (isFresh(found, now) || store.touch(found, now)) {
                store.forget(upload.index(), upload.name(), upload.chunks());
                done.put(upload.id(), found.manifest().blob(upload.id()));
            }
        }
        create(missing, now, done);
    }

    private void create(List<Upload> missing, Instant now, Map<String, Blob> done) {
        if (missing.isEmpty()) {
            return;
        }
        store.writeLast(missing);
        List<WriteResult> results = store.createManifests(missing, now);
        for (int i = 0; i < missing.size(); i++) {
            Upload upload = missing.get(i);
            if (results.get(i).stored()) {
                done.put(upload.id(), Manifest.of(upload, now).blob(upload.id()));
            } else {
                BlobStore.demand(results.get(i)); // A conflict: somebody else was faster, the next round finds it.
            }
        }
    }

    private static boolean isFresh(BlobStore.Found found, Instant now) {
        return now.isBefore(found.manifest().at().plus(FRESH));
    }
}
