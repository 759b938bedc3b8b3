package fengxiang.elastic;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Several searches in one request; all of them answer, or none counts. */
@Component
public class Searches {

    private final Elastic elastic;

    Searches(Elastic elastic) {
        this.elastic = elastic;
    }

    /**
     * The answers, in order.
     *
     * @param what is attempted, for the error message
     */
    public List<MultiSearchItem<Void>> ask(String what, List<RequestItem> searches) {
        if (searches.isEmpty()) {
            return List.of();
        }
        return elastic.call(what, c -> c.msearch(m -> m.searches(searches), Void.class)).responses().stream()
                .map(answer -> {
                    if (answer.isFailure()) {
                        throw Elastic.unavailable(
                                what, String.valueOf(answer.failure().error().reason()));
                    }
                    return answer.result();
                })
                .toList();
    }
}
