package fengxiang.source;

import fengxiang.model.ArticleKind;
import fengxiang.model.SearchKind;
import fengxiang.model.SourceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the interface shows it; see {@link Source} and {@link Activity} for the components.
 *
 * @param search how it searches; null: it is an ordinary source
 */
record SourceView(
        String id,
        String name,
        String outletHost,
        ArticleKind kind,
        List<SourceEntry> entries,
        @Nullable String articlePattern,
        @Nullable String listPattern,
        int intervalMinutes,
        long delayMillis,
        SourceState state,
        boolean intensive,
        long version,
        @Nullable Run lastRun,
        long known,
        long pending,
        @Nullable SearchKind search) {

    static SourceView of(Source s, Activity activity) {
        return new SourceView(
                s.id(),
                s.name(),
                s.outletHost(),
                s.kind(),
                s.entries(),
                s.articlePattern(),
                s.listPattern(),
                s.intervalMinutes(),
                s.delayMillis(),
                s.state(),
                s.intensive(),
                s.version(),
                activity.lastRun(),
                activity.known(),
                activity.pending(),
                s.search() == null ? null : s.search().kind());
    }
}
