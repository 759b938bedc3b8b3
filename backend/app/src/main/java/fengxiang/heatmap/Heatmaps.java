package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Interval;
import fengxiang.figure.Scope;
import fengxiang.outlet.Outlets;
import fengxiang.text.place.Region;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts heat maps, each with one request. */
@Service
public class Heatmaps {

    private final Elastic elastic;
    private final Indices indices;
    private final Outlets outlets;
    private final TopicRows topicRows;
    private final Clock clock;

    Heatmaps(Elastic elastic, Indices indices, Outlets outlets, TopicRows topicRows, Clock clock) {
        this.elastic = elastic;
        this.indices = indices;
        this.outlets = outlets;
        this.topicRows = topicRows;
        this.clock = clock;
    }

    /** @param parent whose parts are counted; null: the provinces */
    public RegionHeat regions(Scope scope, @Nullable Region parent) {
        Basis basis = Basis.of(scope);
        RegionCounts regions = new RegionCounts(Counts.of(basis, scope, Counts.EXACT_MOST), parent);
        SearchResponse<Void> answer = ask(basis, scope, regions.ask());
        return regions.read(Interval.ZONE.getId(), total(answer), answer.aggregations());
    }

    public CalendarHeat calendar(Scope scope) {
        Basis basis = Basis.of(scope);
        CalendarCounts days = new CalendarCounts(Counts.of(basis, scope, CalendarCounts.EXACT), scope);
        SearchResponse<Void> answer = ask(basis, scope, days.ask());
        return days.read(total(answer), answer.aggregations(), clock.instant());
    }

    /** @param scope with a range on both sides */
    HourHeat hours(Scope scope) {
        Basis basis = Basis.of(scope);
        HourCounts hours = new HourCounts(Counts.of(basis, scope, 0), scope);
        SearchResponse<Void> answer = ask(basis, scope, hours.ask());
        return hours.read(total(answer), answer.aggregations(), clock.instant());
    }

    MatrixHeat tiers(Scope scope) {
        return matrix(scope, new TierColumns(scope.tiers(), outlets.all()));
    }

    /** @param parent whose parts are the columns; null: the provinces */
    MatrixHeat topicRegions(Scope scope, @Nullable Region parent) {
        return matrix(scope, new RegionColumns(parent));
    }

    private MatrixHeat matrix(Scope scope, Columns columns) {
        TopicRows.Rows rows = topicRows.of(scope);
        Basis basis = Basis.ofRows(scope);
        Scope own = scope.about(rows.names().keySet());
        MatrixCounts matrix = new MatrixCounts(basis, own, rows.names(), columns, outlets.all());
        if (rows.names().isEmpty()) {
            return matrix.read(Map.of(), rows.left());
        }
        return matrix.read(ask(basis, own, matrix.ask()).aggregations(), rows.left());
    }

    private SearchResponse<Void> ask(Basis basis, Scope scope, Map<String, Aggregation> cells) {
        var request = HeatRequests.of(indices.alias(basis.index()), basis, scope, outlets.all(), cells);
        return elastic.call("count a heat map", client -> client.search(request, Void.class));
    }

    private static long total(SearchResponse<Void> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }
}
