package fengxiang.health;

import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a source is judged on.
 *
 * @param windows as {@link Window#of} gives them
 * @param before the last change on record; null: none
 */
record Subject(
        Source source,
        List<Window> windows,
        Past past,
        @Nullable StateChange before,
        Instant now) {

    Window day() {
        return windows.getLast();
    }

    Window hour() {
        return windows.getFirst();
    }

    Duration age() {
        return Duration.between(source.createdAt(), now);
    }

    /** The last fetch, or what stands for one: nobody could fetch before it was added or resumed. */
    Instant lastSign() {
        return Stream.of(day().counts().latest(), past.lastFetch(), source.createdAt(), source.changedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(source.createdAt());
    }

    /** Until when the past is not coloured by what is going on now. */
    Instant undisturbed() {
        Instant day = now.minus(Duration.ofHours(day().hours()));
        return before != null && before.cause().holds() && before.since().isBefore(day) ? before.since() : day;
    }

    @Nullable
    Double usual(Shares.Kind kind) {
        Double past = kind.usual(this.past, undisturbed());
        if (past == null && before != null && before.cause() == kind.cause()) {
            return before.usual(); // it has slid out of sight
        }
        return past;
    }
}
