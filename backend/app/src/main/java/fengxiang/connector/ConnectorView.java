package fengxiang.connector;

import fengxiang.model.SearchKind;
import fengxiang.source.Activity;
import fengxiang.source.Run;
import fengxiang.source.Source;
import fengxiang.source.SourceSearch;
import fengxiang.source.SourceState;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connector as the interface shows it; see {@link Source} and {@link Activity} for the other components.
 *
 * @param words how many it asks for
 * @param everyMinutes each word is asked about every so many minutes, so that the quota lasts; null: there are no words
 * @param askedToday questions since midnight in Shanghai, also those that failed
 * @param keySet whether the server has its key; null: it needs none
 * @param ready whether it asks: it is active, has what it needs, and there are words
 * @param lastReason why the latest question that brought no results in the last 24 hours did not; null: all did
 */
record ConnectorView(
        String id,
        String name,
        SearchKind kind,
        @Nullable String address,
        int dailyQuota,
        SourceState state,
        long version,
        int words,
        @Nullable Integer everyMinutes,
        int askedToday,
        @Nullable Boolean keySet,
        boolean ready,
        @Nullable Run lastRun,
        @Nullable String lastReason,
        long known,
        Instant createdAt,
        Instant changedAt) {

    static ConnectorView of(Source source, Activity activity, int askedToday, @Nullable Boolean keySet) {
        SourceSearch search = Objects.requireNonNull(source.search());
        int words = source.entries().size();
        boolean ready = source.active() && !Boolean.FALSE.equals(keySet) && words > 0;
        Run lastRun = activity.lastRun();
        return new ConnectorView(
                source.id(),
                source.name(),
                search.kind(),
                search.address(),
                search.dailyQuota(),
                source.state(),
                source.version(),
                words,
                words == 0 ? null : source.intervalMinutes(),
                askedToday,
                keySet,
                ready,
                lastRun,
                lastRun == null ? null : lastRun.lastListTrouble(),
                activity.known(),
                source.createdAt(),
                source.changedAt());
    }
}
