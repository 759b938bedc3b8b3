package fengxiang.trend;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.elastic.Searches;
import fengxiang.figure.Scope;
import fengxiang.figure.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Keywords that stand out in a range. Elasticsearch proposes some, which is a choice of each month's own; they are then
 * counted exactly, and judged by that.
 */
@Service
class Terms {

    private static final int MOST = 50;

    private final Searches searches;
    private final Trends trends;
    private final Clock clock;

    Terms(Searches searches, Trends trends, Clock clock) {
        this.searches = searches;
        this.trends = trends;
        this.clock = clock;
    }

    TermsAnswer find(Subject subject, Scope scope) {
        Instant now = clock.instant();
        Instant end = scope.to() == null || scope.to().isAfter(now) ? now : scope.to();
        Instant from = scope.from();
        @Nullable Instant before = from == null || !from.isBefore(end) ? null : from.minus(Duration.between(from, end));
        TrendRequests requests = trends.requests();
        Target target = TrendRequests.target(subject);
        Set<String> candidates = KeywordCount.candidates(searches.ask(
                        "look for keywords",
                        List.of(requests.item(
                                subject,
                                scope,
                                KeywordCount.candidates(
                                        target, requests.matching(subject, scope.within(null, scope.to()))))))
                .getFirst()
                .aggregations());
        var counted = candidates.isEmpty()
                ? Map.<String, co.elastic.clients.elasticsearch._types.aggregations.Aggregation>of()
                : KeywordCount.named(target, candidates);
        List<RequestItem> items = new ArrayList<>();
        items.add(requests.item(subject, scope, counted));
        if (before != null) {
            items.add(requests.item(subject, scope.within(before, from), counted));
            items.add(requests.item(subject, scope.within(null, from), counted));
        }
        List<Found> found = searches.ask("count keywords", items).stream()
                .map(answer -> new Found(total(answer), KeywordCount.named(answer.aggregations())))
                .toList();
        Found range = found.getFirst();
        Found earlier = before == null ? new Found(0, Map.of()) : found.get(2);
        Found preceding = before == null ? new Found(0, Map.of()) : found.get(1);
        List<TrendTerm> terms = candidates.stream()
                .map(term -> TrendTerm.of(
                        term,
                        range.of(term),
                        range.articles(),
                        preceding.of(term),
                        earlier.of(term),
                        earlier.articles()))
                .filter(term -> earlier.articles() == 0 || term.score() > 0)
                .sorted(TrendTerm.ORDER)
                .limit(MOST)
                .toList();
        return new TermsAnswer(now, before, range.articles(), preceding.articles(), earlier.articles(), terms);
    }

    private static long total(MultiSearchItem<Void> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    /** Articles of a time, and those about each keyword. */
    private record Found(long articles, Map<String, Long> byTerm) {

        long of(String term) {
            return byTerm.getOrDefault(term, 0L);
        }
    }
}
