package fengxiang.patrol;

import co.elastic.clients.elasticsearch._types.SortOrder;
import fengxiang.account.Actor;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.ElasticException;
import fengxiang.elastic.Indices;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The plan and its versions: sites hold at once for new lists, times of shifts from the next day ({@link Slots}). */
@Component
class Plans {

    private static final int MOST = 1_000;

    private final Documents<PatrolPlan> documents;
    private final Clock clock;

    Plans(Elastic elastic, Clock clock, Indices indices) {
        this.documents = new Documents<>(
                elastic,
                indices.alias(PatrolIndex.PLANS),
                PatrolPlan.class,
                "a patrol plan",
                plan -> String.valueOf(plan.version()));
        this.clock = clock;
    }

    PatrolPlan current() {
        List<PatrolPlan> latest = read(1);
        return latest.isEmpty() ? PatrolPlan.DELIVERED : latest.getFirst();
    }

    /** The latest first; the delivered one is not among them. */
    List<PatrolPlan> all() {
        return read(MOST);
    }

    /** Which of them was in force. */
    static PatrolPlan at(List<PatrolPlan> latestFirst, Instant then) {
        return latestFirst.stream()
                .filter(p -> !Objects.requireNonNull(p.changedAt()).isAfter(then))
                .findFirst()
                .orElse(PatrolPlan.DELIVERED);
    }

    /** A version is a document that can be made once: of two who change the same one, the second is told. */
    PatrolPlan change(PatrolPlanDraft draft, Actor by) {
        if (draft.version() == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        if (draft.version() != current().version()) {
            throw new StaleVersionException("the plan");
        }
        PatrolPlan plan = new PatrolPlan(
                PlanRules.sites(draft.sites()),
                PlanRules.shifts(draft.shifts()),
                draft.version() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by.name());
        try {
            documents.create(plan);
        } catch (ElasticException.Conflict e) {
            throw new StaleVersionException("the plan");
        }
        return plan;
    }

    private List<PatrolPlan> read(int most) {
        return documents.search(s ->
                s.size(most).sort(o -> o.field(f -> f.field("version").order(SortOrder.Desc))));
    }
}
