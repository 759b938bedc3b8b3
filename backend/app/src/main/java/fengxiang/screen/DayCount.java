package fengxiang.screen;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.Tone;
import fengxiang.figure.Scope;
import fengxiang.figure.ScopeFilters;
import fengxiang.figure.Target;
import fengxiang.figure.Windows;
import fengxiang.screen.ScreenView.ScreenDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The last 24 hours of all topics together, as one request. Pure. */
final class DayCount {

    private DayCount() {}

    /** @param scope of articles of our topics, with both ends */
    static SearchRequest of(String alias, Scope scope) {
        Aggregation negative =
                Aggregation.of(a -> a.filter(Target.ARTICLES.saying(scope.topics(), Tone.Label.NEGATIVE)));
        return SearchRequest.of(s -> s.index(alias)
                .ignoreUnavailable(true) // before the first article there is no index
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(new ScopeFilters(Target.ARTICLES, scope, List.of()).whole())
                .aggregations(
                        "windows",
                        Windows.ask(
                                Target.ARTICLES.publishedAt(),
                                Objects.requireNonNull(scope.to()),
                                Map.of("negative", negative))));
    }

    static ScreenDay read(SearchResponse<Void> answer, long waiting) {
        var counted = answer.aggregations().get("windows");
        if (counted == null) {
            return new ScreenDay(0, 0, 0, waiting);
        }
        List<RangeBucket> windows = Windows.read(counted);
        RangeBucket last = windows.getLast();
        return new ScreenDay(
                last.docCount(),
                Objects.requireNonNull(last.aggregations().get("negative"))
                        .filter()
                        .docCount(),
                Windows.usual(windows.stream().map(RangeBucket::docCount).toList()),
                waiting);
    }
}
