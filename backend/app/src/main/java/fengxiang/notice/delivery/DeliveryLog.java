package fengxiang.notice.delivery;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.elastic.Terms;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was sent, to whom, and what became of it. The office sees all, others their own channels and the shared ones.
 */
@Component
class DeliveryLog {

    private final DeliveryStore store;

    DeliveryLog(DeliveryStore store) {
        this.store = store;
    }

    /** @param channel id; null: all */
    Page<DeliveryView> list(
            Actor actor, List<DeliveryState> states, @Nullable String channel, @Nullable String notice, Paging paging) {
        Query asked = Query.of(q -> q.bool(b -> {
            if (!isOffice(actor)) {
                b.filter(seenBy(actor));
            }
            if (!states.isEmpty()) {
                b.filter(Terms.anyOf(
                        "state", states.stream().map(DeliveryState::toString).toList()));
            }
            if (channel != null) {
                b.filter(f -> f.term(t -> t.field("channel").value(channel)));
            }
            return notice == null
                    ? b
                    : b.filter(f -> f.term(t -> t.field("noticeId").value(notice)));
        }));
        List<DeliveryView> items = store.log(asked, paging.from(), paging.size()).stream()
                .map(DeliveryView::of)
                .toList();
        return Page.of(paging, store.count(asked), items);
    }

    private static Query seenBy(Actor actor) {
        return Query.of(q ->
                q.bool(b -> b.should(s -> s.term(t -> t.field("owner").value(actor.name())))
                        .should(s -> s.bool(n -> n.mustNot(m -> m.exists(e -> e.field("owner")))))
                        .minimumShouldMatch("1")));
    }

    private static boolean isOffice(Actor actor) {
        return !actor.isPerson()
                || actor.roles().contains(Role.OFFICE)
                || actor.roles().contains(Role.ADMIN);
    }
}
