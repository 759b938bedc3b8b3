package fengxiang.notice.secret;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A secret as it is kept.
 *
 * @param closed null: none, as is setAt
 */
public record Kept(@Nullable String closed, @Nullable Instant setAt) {

    public static final Kept NONE = new Kept(null, null);

    /**
     * After somebody wrote a form that cannot show it.
     *
     * @param given null: it stays; empty: there is none any more
     * @param close checks and closes what was given
     */
    public Kept after(@Nullable String given, UnaryOperator<String> close, Instant now) {
        if (given == null) {
            return this;
        }
        return given.isBlank() ? NONE : new Kept(close.apply(given), now);
    }
}
