package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.model.FetchStatus;
import java.time.Instant;
import java.util.List;

/** The question for the latest fetch of a kind. Pure. */
final class SampleQuery {

    private SampleQuery() {}

    static SearchRequest request(String index, String sourceId, FetchSample.Wanted wanted, Instant from) {
        List<String> statuses =
                wanted.statuses().stream().map(FetchStatus::toString).toList();
        Query query = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field("sourceId").value(sourceId)))
                        .filter(f -> f.term(t -> t.field("page").value(wanted.lists() ? Fetch.LIST : Fetch.ARTICLE)))
                        .filter(Terms.anyOf("status", statuses))
                        .filter(Times.since("at", from))));
        return SearchRequest.of(s -> s.index(index)
                .ignoreUnavailable(true) // nothing was fetched yet
                .size(1)
                .trackTotalHits(t -> t.enabled(false))
                .query(query)
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc))));
    }
}
