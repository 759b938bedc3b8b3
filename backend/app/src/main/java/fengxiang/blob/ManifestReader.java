package fengxiang.blob;

import fengxiang.elastic.ByIds;
import fengxiang.elastic.MonthlyIndices;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks files up by id. There are few months, so all are asked in one request. */
@Component
class ManifestReader {

    private final ByIds byIds;
    private final MonthlyIndices months;

    ManifestReader(ByIds byIds, MonthlyIndices months) {
        this.byIds = byIds;
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
        List<ByIds.Place> places = indexNames.stream()
                .flatMap(index -> ids.stream().map(id -> new ByIds.Place(index, id)))
                .toList();
        return byIds.find("look for files", places, Manifest.class).stream()
                .map(one -> new BlobStore.Found(one.id(), one.index(), one.document(), one.version()))
                .toList();
    }
}
