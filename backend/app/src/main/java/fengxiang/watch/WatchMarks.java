package fengxiang.watch;

import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far watches have looked. Written by whoever holds the lease of a watch. */
@Component
class WatchMarks {

    private final Elastic elastic;
    private final String alias;

    WatchMarks(Elastic elastic, Indices indices) {
        this.elastic = elastic;
        this.alias = indices.alias(WatchIndex.MARKS);
    }

    /** The document of {@code alert-marks}. */
    record WatchMark(Instant at) {}

    Optional<Instant> read(String watch) {
        return Optional.ofNullable(elastic.call(
                                "read how far alerts are",
                                c -> c.get(g -> g.index(alias).id(watch), WatchMark.class))
                        .source())
                .map(WatchMark::at);
    }

    void write(String watch, Instant at) {
        elastic.call(
                "note how far alerts are",
                c -> c.index(i -> i.index(alias).id(watch).requireAlias(true).document(new WatchMark(at))));
    }
}
