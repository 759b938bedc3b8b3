package fengxiang.setup;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForAdmin;
import fengxiang.organisation.Organisations;
import fengxiang.organisation.PlanDraft;
import fengxiang.organisation.PlanValues;
import fengxiang.organisation.SuperiorDraft;
import fengxiang.platform.InvalidFieldException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the first start. Outlets, sources and users are made over their own addresses. */
@RestController
@ForAdmin
@RequestMapping("/api/setup")
class SetupController {

    /** What they make is made together with their note. */
    private static final EnumSet<Step> MAKING = EnumSet.of(Step.WHO, Step.SUPERIORS, Step.PLAN);

    private final SetupDesk desk;
    private final SetupViews views;
    private final FirstTopics firstTopics;
    private final Organisations organisations;
    private final PlanValues plan;
    private final CurrentUser currentUser;

    SetupController(
            SetupDesk desk,
            SetupViews views,
            FirstTopics firstTopics,
            Organisations organisations,
            PlanValues plan,
            CurrentUser currentUser) {
        this.desk = desk;
        this.views = views;
        this.firstTopics = firstTopics;
        this.organisations = organisations;
        this.plan = plan;
        this.currentUser = currentUser;
    }

    record TypedInStep(@Nullable Typed typed, @Nullable Long version) {}

    record StepChange(@Nullable StepState state, @Nullable Long version) {}

    record SuperiorsDraft(
            @Nullable List<SuperiorDraft> superiors,
            @Nullable Long version) {}

    record PlanInStep(@Nullable PlanDraft plan, @Nullable Long version) {}

    record Finish(boolean finished) {}

    record Reminder(boolean hidden) {}

    @GetMapping
    SetupView get() {
        return view(desk.read());
    }

    /** Keeps what is typed in a step; members of other steps are ignored. */
    @PutMapping("/steps/{step}/typed")
    StepNote type(@PathVariable String step, @RequestBody TypedInStep body) {
        Typed typed = Objects.requireNonNullElse(body.typed(), Typed.NOTHING);
        return desk.type(Step.of(step), typed, body.version()).note(Step.of(step));
    }

    /** Notes how far a step is. Steps that make something themselves are done by making it. */
    @PutMapping("/steps/{step}")
    SetupView note(@PathVariable String step, @RequestBody StepChange change) {
        StepState state = change.state();
        Step which = Step.of(step);
        if (state == null || state == StepState.DONE && MAKING.contains(which)) {
            throw new InvalidFieldException("state", "This step cannot be set to that.", "open, skipped or later");
        }
        return view(desk.note(which, state, change.version(), currentUser.get()));
    }

    /** Finishes the first step: the names are kept, and the first topic is made or renamed. */
    @PutMapping("/who")
    SetupView who(@RequestBody WhoDraft draft) {
        return view(firstTopics.make(draft, currentUser.get()));
    }

    @PutMapping("/superiors")
    SetupView superiors(@RequestBody SuperiorsDraft draft) {
        desk.require(Step.SUPERIORS, draft.version());
        organisations.superiors(Objects.requireNonNullElse(draft.superiors(), List.of()), currentUser.get());
        return view(desk.note(Step.SUPERIORS, StepState.DONE, draft.version(), currentUser.get()));
    }

    @PutMapping("/plan")
    SetupView plan(@RequestBody PlanInStep draft) {
        desk.require(Step.PLAN, draft.version());
        PlanDraft values = Objects.requireNonNullElse(draft.plan(), new PlanDraft(null, null, null, null));
        plan.change(values, currentUser.get());
        return view(desk.note(Step.PLAN, StepState.DONE, draft.version(), currentUser.get()));
    }

    /** Ends the offer for everybody, or offers it again. */
    @PutMapping("/finished")
    SetupView finish(@RequestBody Finish finish) {
        return view(desk.finish(finish.finished(), currentUser.get()));
    }

    /** Whether whoever asks is reminded. */
    @PutMapping("/reminder")
    SetupView remind(@RequestBody Reminder reminder) {
        return view(desk.hide(reminder.hidden(), currentUser.get()));
    }

    private SetupView view(Setup setup) {
        return views.of(setup, currentUser.get());
    }
}
