package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.figure.ScopeFilters;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Tier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By tier of the outlet. Pure.
 *
 * @param chosen those of the scope; empty: all
 * @param outlets all of them
 */
record TierColumns(Set<Tier> chosen, List<Outlet> outlets) implements Columns {

    @Override
    public List<MatrixHeat.HeatColumn> columns() {
        return tiers().stream()
                .map(tier -> new MatrixHeat.HeatColumn(tier.toString(), ""))
                .toList();
    }

    @Override
    public List<RegionHeat.HeatUnit> path() {
        return List.of();
    }

    @Override
    public Aggregation ask(Counts counts) {
        Map<String, Query> byTier = new LinkedHashMap<>();
        tiers().forEach(tier ->
                byTier.put(tier.toString(), ScopeFilters.tiers(counts.basis().target(), Set.of(tier), outlets)));
        return Aggregation.of(
                a -> a.filters(f -> f.filters(b -> b.keyed(byTier))).aggregations(counts.ask()));
    }

    @Override
    public Map<String, Tally> read(Counts counts, Aggregate answer) {
        Map<String, Tally> cells = new HashMap<>();
        answer.filters()
                .buckets()
                .keyed()
                .forEach((tier, bucket) -> cells.put(tier, counts.read(bucket.docCount(), bucket.aggregations())));
        return cells;
    }

    private List<Tier> tiers() {
        return Arrays.stream(Tier.values())
                .filter(tier -> chosen.isEmpty() || chosen.contains(tier))
                .toList();
    }
}
