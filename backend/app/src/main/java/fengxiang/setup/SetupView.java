package fengxiang.setup;

import fengxiang.organisation.Organisation;
import fengxiang.organisation.PlanDefaults;
import fengxiang.topic.MadeTopic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first start on the screen of one person.
 *
 * @param topic made by the first step; null: none yet
 * @param servicesTopic of the services; null: none
 * @param alone nobody else could agree to what this person does
 * @param hidden this person is not reminded any more
 * @param finishedAt null: it is still offered
 */
record SetupView(
        List<StepNote> steps,
        Typed typed,
        @Nullable MadeTopic topic,
        @Nullable MadeTopic servicesTopic,
        Organisation organisation,
        PlanDefaults plan,
        boolean alone,
        boolean hidden,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy) {}
