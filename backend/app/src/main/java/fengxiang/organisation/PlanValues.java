package fengxiang.organisation;

import fengxiang.account.Actor;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** What new response plans begin with, and the only way to change it. */
@Service
public class PlanValues {

    private final Versions<PlanDefaults> versions;
    private final Clock clock;

    PlanValues(Elastic elastic, Indices indices, Clock clock) {
        this.versions = new Versions<>(
                elastic,
                indices,
                OrganisationIndex.PLAN_DEFAULTS,
                PlanDefaults.class,
                "the plan's values",
                PlanDefaults::version);
        this.clock = clock;
    }

    /** Those in force; of version 0 as long as nobody has chosen others. */
    public PlanDefaults current() {
        return versions.latest().orElse(PlanDefaults.DELIVERED);
    }

    /**
     * Makes no version where nothing changes, so that it may be repeated.
     *
     * @throws fengxiang.platform.ProblemException naming the field, or when somebody else was faster
     */
    public PlanDefaults change(PlanDraft draft, Actor by) {
        PlanDefaults old = current();
        PlanDefaults next = PlanRules.of(draft, old);
        if (next.says(old)) {
            return old;
        }
        return versions.add(new PlanDefaults(
                next.acknowledgeMinutes(),
                next.reportMinutes(),
                next.replyMinutes(),
                next.levels(),
                next.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by.name()));
    }
}
