package fengxiang.crawl;

import fengxiang.model.FetchStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fetch, to look at.
 *
 * @param cause short stable word, null where it went well
 * @param url null: erased, or known no more
 */
public record FetchSample(
        Instant at,
        FetchStatus status,
        @Nullable String cause,
        @Nullable String url) {

    /** Which fetches are wanted: of lists or of articles, ended in one of these ways. */
    public record Wanted(boolean lists, List<FetchStatus> statuses) {}
}
