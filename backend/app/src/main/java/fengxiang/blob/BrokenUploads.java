package fengxiang.blob;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.BulkWriter;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Write;
import fengxiang.elastic.WriteResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the chunks of files from those that a broken upload has left. */
@Component
class BrokenUploads {

    private final Elastic elastic;
    private final BulkWriter bulk;
    private final String alias;

    BrokenUploads(Elastic elastic, BulkWriter bulk, Indices indices) {
        this.elastic = elastic;
        this.bulk = bulk;
        this.alias = indices.alias(BlobIndex.BLOBS);
    }

    /** What of a chunk has to be read. */
    record ChunkName(String upload) {}

    /** Deletes those of the chunks, all stored long ago, that belong to no file. */
    int delete(List<Hit<ChunkName>> chunks) {
        Set<String> whole = files(
                        chunks.stream().map(BrokenUploads::upload).distinct().toList())
                .keySet();
        List<Write> deletions = chunks.stream()
                .filter(c -> !whole.contains(upload(c)))
                .map(c -> Write.delete(c.index(), Objects.requireNonNull(c.id())))
                .toList();
        return deletions.isEmpty()
                ? 0
                : (int) bulk.write("delete chunks of broken uploads", deletions).stream()
                        .filter(WriteResult::stored)
                        .count();
    }

    /** The file that each of the uploads has become, as of the last refresh. */
    Map<String, String> files(Collection<String> uploads) {
        Query manifests = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("entry").value(Manifest.ENTRY)))
                        .filter(Terms.anyOf("upload", uploads))));
        Map<String, String> files = new HashMap<>();
        elastic.call(
                        "look for files of chunks",
                        c -> c.search(s -> s.index(alias).query(manifests).size(uploads.size()), Manifest.class))
                .hits()
                .hits()
                .forEach(h -> files.put(Objects.requireNonNull(h.source()).upload(), Objects.requireNonNull(h.id())));
        return files;
    }

    static Set<String> uploads(Collection<String> chunkIds) {
        return chunkIds.stream().map(id -> id.substring(0, id.indexOf('-'))).collect(Collectors.toSet());
    }

    private static String upload(Hit<ChunkName> chunk) {
        return Objects.requireNonNull(chunk.source()).upload();
    }
}
