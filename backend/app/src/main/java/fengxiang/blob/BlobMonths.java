package fengxiang.blob;

import fengxiang.elastic.IndexSpec;
import fengxiang.retention.MonthlyRecords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files go with their month unless an owner needs them longer. */
@Component
class BlobMonths implements MonthlyRecords {

    private final Owners owners;
    private final BrokenUploads uploads;

    BlobMonths(Owners owners, BrokenUploads uploads) {
        this.owners = owners;
        this.uploads = uploads;
    }

    @Override
    public IndexSpec index() {
        return BlobIndex.BLOBS;
    }

    /** The chunks of a file stay with it. */
    @Override
    public Set<String> held(List<String> documentIds) {
        List<String> files =
                new ArrayList<>(documentIds.stream().filter(id -> !isChunk(id)).toList());
        List<String> chunks = documentIds.stream().filter(BlobMonths::isChunk).toList();
        Map<String, String> fileOfUpload = chunks.isEmpty() ? Map.of() : uploads.files(BrokenUploads.uploads(chunks));
        files.addAll(fileOfUpload.values());
        Set<String> heldFiles = files.isEmpty() ? Set.of() : owners.held(files);
        Set<String> held = new HashSet<>(heldFiles);
        chunks.stream()
                .filter(c -> heldFiles.contains(fileOfUpload.getOrDefault(c.substring(0, c.indexOf('-')), "")))
                .forEach(held::add);
        return held;
    }

    private static boolean isChunk(String documentId) {
        return documentId.indexOf('-') > 0;
    }
}
