package fengxiang.blob;

import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import fengxiang.elastic.DocumentVersion;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.MonthlyIndices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks files up by id. There are few months, so all are asked in one request. */
@Component
class ManifestReader {

    private final Elastic elastic;
    private final MonthlyIndices months;

    ManifestReader(Elastic elastic, MonthlyIndices months) {
        this.elastic = elastic;
        this.months = months;
    }

    /** In any month, those of the latest month last. */
    List<BlobStore.Found> everywhere(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : in(
                        months.existing(BlobIndex.BLOBS).stream()
                                .map(MonthlyIndices.Month::index)
                                .toList(),
                        ids);
    }

    /** In these indices, in their order; one that does not exist holds nothing. */
    List<BlobStore.Found> in(List<String> indexNames, Collection<String> ids) {
        if (indexNames.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        List<BlobStore.Found> found = new ArrayList<>();
        elastic.call(
                        "look for files",
                        c -> c.mget(
                                m -> {
                                    indexNames.forEach(index -> ids.forEach(
                                            id -> m.docs(d -> d.index(index).id(id))));
                                    return m;
                                },
                                Manifest.class))
                .docs()
                .forEach(item -> read(item, found));
        return found;
    }

    private static void read(MultiGetResponseItem<Manifest> item, List<BlobStore.Found> into) {
        if (item.isFailure()) {
            if (!"index_not_found_exception".equals(item.failure().error().type())) {
                throw Elastic.unavailable(
                        "look for files", String.valueOf(item.failure().error().reason()));
            }
            return;
        }
        GetResult<Manifest> result = item.result();
        if (result.found()) {
            into.add(new BlobStore.Found(
                    result.id(),
                    result.index(),
                    Objects.requireNonNull(result.source()),
                    DocumentVersion.of(result.seqNo(), result.primaryTerm())));
        }
    }
}
