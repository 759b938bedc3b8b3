package fengxiang.notice.route;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Routes in Elasticsearch. */
@Component
class RouteStore {

    private static final int MOST = 2_000;

    private final Documents<Route> documents;

    RouteStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(elastic, indices.alias(RouteIndex.ROUTES), Route.class, "a route", Route::id);
    }

    /** The latest change first. */
    List<Route> all() {
        return documents.search(s ->
                s.size(MOST).sort(o -> o.field(f -> f.field("changedAt").order(SortOrder.Desc))));
    }

    Optional<Documents.Found<Route>> find(String id) {
        return documents.find(id);
    }

    void create(Route route) {
        documents.create(route);
    }

    /** @return false: somebody else has changed it since it was read */
    boolean replaced(Route route, Documents.Found<Route> read) {
        return documents.replaced(route, read.version());
    }

    void delete(String id) {
        documents.delete(id);
    }
}
