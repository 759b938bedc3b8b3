package fengxiang.setup;

import fengxiang.account.Actor;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with the steps. */
@Component
class SetupDesk {

    private final SetupStore store;
    private final Clock clock;

    SetupDesk(SetupStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Setup read() {
        return store.read();
    }

    /** Keeps what is typed, so that neither a closed browser nor the end of a session loses it. */
    Setup type(Step step, Typed typed, @Nullable Long version) {
        Typed kept = TypedRules.kept(typed);
        return store.change(old -> old.with(old.typed().with(step, kept))
                .with(current(old, step, version).typedIn()));
    }

    /** Notes how far a step is. Once it is done, what was typed in it is taken over; until then it stays. */
    Setup note(Step step, StepState state, @Nullable Long version, Actor by) {
        return store.change(old -> {
            Typed left = state == StepState.DONE ? old.typed().with(step, Typed.NOTHING) : old.typed();
            return old.with(left).with(current(old, step, version).in(state, now(), by.name()));
        });
    }

    /** Refuses a change that was made on a former state, before anything is made of it. */
    Setup require(Step step, @Nullable Long version) {
        Setup now = store.read();
        var unused = current(now, step, version);
        return now;
    }

    Setup finish(boolean finished, Actor by) {
        return store.change(old ->
                !finished ? old.finished(null, null) : old.finishedAt() != null ? old : old.finished(now(), by.name()));
    }

    /** Reminds this person no more, or again. */
    Setup hide(boolean hidden, Actor by) {
        return store.change(old -> {
            List<String> others = old.hiddenFor().stream()
                    .filter(name -> !name.equals(by.name()))
                    .toList();
            return old.hidden(
                    hidden
                            ? Stream.concat(others.stream(), Stream.of(by.name()))
                                    .toList()
                            : others);
        });
    }

    private static StepNote current(Setup setup, Step step, @Nullable Long version) {
        if (version == null) {
            throw new InvalidFieldException("version", "A change must carry the version it was made on.", "a number");
        }
        StepNote note = setup.note(step);
        if (note.version() != version) {
            throw new StaleVersionException("this step");
        }
        return note;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
