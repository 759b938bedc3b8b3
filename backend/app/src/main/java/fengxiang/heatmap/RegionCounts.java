package fengxiang.heatmap;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Terms;
import fengxiang.text.place.Region;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * CellFigures by the parts of a unit: what is asked and what is read from the answer. Pure.
 *
 * @param parent null: the provinces
 */
record RegionCounts(Counts counts, @Nullable Region parent) {

    Map<String, Aggregation> ask() {
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put("located", Counts.filter(Query.of(q -> q.exists(e -> e.field(field())))));
        if (parent != null) {
            Query within = Query.of(q -> q.term(t -> t.field(field()).value(parent.code())));
            all.put("within", Aggregation.of(a -> a.filter(within).aggregations("only", Counts.filter(ofNoPart()))));
        }
        all.put("regions", cells());
        return all;
    }

    /** Only named values come back, and all of them: nothing is left out on any shard. */
    Aggregation cells() {
        List<String> codes = codes();
        return Aggregation.of(a -> a.terms(
                        t -> t.field(field()).size(Math.max(1, codes.size())).include(i -> i.terms(codes)))
                .aggregations(counts.ask()));
    }

    /** By code; units that nothing speaks of are missing. */
    Map<String, Tally> cells(Aggregate answer) {
        Map<String, Tally> found = new HashMap<>();
        answer.sterms()
                .buckets()
                .array()
                .forEach(b -> found.put(b.key().stringValue(), counts.read(b.docCount(), b.aggregations())));
        return found;
    }

    RegionHeat read(String zone, long articles, Map<String, Aggregate> answer) {
        boolean nothing = answer.isEmpty(); // no index yet
        Map<String, Tally> found = nothing ? Map.of() : cells(Objects.requireNonNull(answer.get("regions")));
        long located = nothing ? 0 : Counts.docs(answer, "located");
        long within = nothing || parent == null ? located : Counts.docs(answer, "within");
        long only = nothing || parent == null
                ? 0
                : Counts.docs(
                        Objects.requireNonNull(answer.get("within")).filter().aggregations(), "only");
        return new RegionHeat(
                counts.basis(),
                zone,
                RegionHeat.path(parent),
                articles,
                located,
                within,
                only,
                found.values().stream().anyMatch(counts::isEstimate),
                RegionTree.parts(parent).stream()
                        .map(part -> row(part, found.getOrDefault(part.code(), counts.nothing())))
                        .toList());
    }

    private static RegionHeat.HeatRegion row(Region part, Tally tally) {
        return new RegionHeat.HeatRegion(
                part.code(),
                part.name(),
                part.shortName(),
                RegionTree.parts(part).size(),
                tally.figures());
    }

    private Query ofNoPart() {
        return Query.of(q -> q.bool(b -> b.mustNot(Terms.anyOf(field(), codes()))));
    }

    private List<String> codes() {
        return RegionTree.parts(parent).stream().map(Region::code).toList();
    }

    private String field() {
        return counts.basis().target().region();
    }
}
