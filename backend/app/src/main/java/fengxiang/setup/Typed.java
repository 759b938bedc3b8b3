package fengxiang.setup;

import fengxiang.organisation.PlanDraft;
import fengxiang.organisation.SuperiorDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the steps and not finished; null: nothing. Kept as typed, but for persons: see {@link TypedRules}.
 */
record Typed(
        @Nullable TypedNames who,
        @Nullable TypedNamesakes namesakes,
        @Nullable TypedSuperiors superiors,
        @Nullable TypedOutlets outlets,
        @Nullable TypedStaff people,
        @Nullable PlanDraft plan) {

    static final Typed NOTHING = new Typed(null, null, null, null, null, null);

    /**
     * Step 1.
     *
     * @param topicName of the topic to be made
     * @param purpose of the topic
     * @param servicesToo whether the services get a topic of their own
     */
    record TypedNames(
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable List<String> services,
            @Nullable String topicName,
            @Nullable String purpose,
            @Nullable Boolean servicesToo) {}

    /** Step 2: what is to be excluded. */
    record TypedNamesakes(@Nullable List<String> exclude) {}

    /** Step 3. */
    record TypedSuperiors(@Nullable List<SuperiorDraft> units) {}

    /**
     * Step 4.
     *
     * @param entered hosts that are ticked as outlets
     * @param watched hosts among them that are ticked to be fetched
     * @param lines of further outlets, as pasted
     */
    record TypedOutlets(
            @Nullable List<String> entered,
            @Nullable List<String> watched,
            @Nullable String lines) {}

    /**
     * Step 5: a member of the own staff who is just being entered; never a password.
     *
     * @param login name to log in with
     * @param shown name on the screen
     */
    record TypedStaff(
            @Nullable String login,
            @Nullable String shown,
            @Nullable List<String> roles) {}

    /** With the part of one step as it is in {@code other}. */
    Typed with(Step step, Typed other) {
        return new Typed(
                step == Step.WHO ? other.who : who,
                step == Step.NAMESAKES ? other.namesakes : namesakes,
                step == Step.SUPERIORS ? other.superiors : superiors,
                step == Step.OUTLETS ? other.outlets : outlets,
                step == Step.PEOPLE ? other.people : people,
                step == Step.PLAN ? other.plan : plan);
    }
}
