package fengxiang.setup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the first start; there is one.
 *
 * @param steps all of them, in their order
 * @param finishedAt since when it is offered to nobody any more; null: it is
 * @param hiddenFor user names of administrators who do not want to be reminded
 */
record Setup(
        String id,
        List<StepNote> steps,
        Typed typed,
        MintedTopics topics,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        List<String> hiddenFor) {

    static final String ID = "setup";

    @SuppressWarnings("ConstantValue") // what is empty is absent in documents
    Setup {
        List<StepNote> known = steps == null ? List.of() : steps;
        steps = Arrays.stream(Step.values())
                .map(step ->
                        known.stream().filter(n -> n.step() == step).findFirst().orElse(StepNote.open(step)))
                .toList();
        typed = typed == null ? Typed.NOTHING : typed;
        topics = topics == null ? MintedTopics.NONE : topics;
        hiddenFor = hiddenFor == null ? List.of() : List.copyOf(hiddenFor);
    }

    /** Before anybody has begun. */
    static Setup untouched() {
        return new Setup(ID, List.of(), Typed.NOTHING, MintedTopics.NONE, null, null, List.of());
    }

    StepNote note(Step step) {
        return steps.get(step.ordinal());
    }

    Setup with(StepNote note) {
        List<StepNote> next =
                steps.stream().map(n -> n.step() == note.step() ? note : n).toList();
        return new Setup(id, next, typed, topics, finishedAt, finishedBy, hiddenFor);
    }

    Setup with(Typed next) {
        return new Setup(id, steps, next, topics, finishedAt, finishedBy, hiddenFor);
    }

    Setup with(MintedTopics next) {
        return new Setup(id, steps, typed, next, finishedAt, finishedBy, hiddenFor);
    }

    Setup finished(@Nullable Instant at, @Nullable String by) {
        return new Setup(id, steps, typed, topics, at, by, hiddenFor);
    }

    Setup hidden(List<String> from) {
        return new Setup(id, steps, typed, topics, finishedAt, finishedBy, from);
    }
}
