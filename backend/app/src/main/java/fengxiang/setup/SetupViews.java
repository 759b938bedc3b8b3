package fengxiang.setup;

import fengxiang.account.Actor;
import fengxiang.account.Staff;
import fengxiang.organisation.Organisations;
import fengxiang.organisation.PlanValues;
import fengxiang.topic.MadeTopic;
import fengxiang.topic.TopicMaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page shows. */
@Component
class SetupViews {

    private final Organisations organisations;
    private final PlanValues plan;
    private final TopicMaking topics;
    private final Staff staff;

    SetupViews(Organisations organisations, PlanValues plan, TopicMaking topics, Staff staff) {
        this.organisations = organisations;
        this.plan = plan;
        this.topics = topics;
        this.staff = staff;
    }

    SetupView of(Setup setup, Actor viewer) {
        return new SetupView(
                setup.steps(),
                setup.typed(),
                made(setup.topics().organisation()),
                made(setup.topics().services()),
                organisations.current(),
                plan.current(),
                staff.isAlone(viewer.name()),
                setup.hiddenFor().contains(viewer.name()),
                setup.finishedAt(),
                setup.finishedBy());
    }

    private @Nullable MadeTopic made(@Nullable String id) {
        return id == null ? null : topics.find(id).orElse(null);
    }
}
