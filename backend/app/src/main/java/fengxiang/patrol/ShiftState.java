package fengxiang.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the patrol of a shift is, or was.
 *
 * @param day on which the shift begins, in Shanghai
 * @param to exclusive
 * @param startedBy null: nobody has begun
 * @param total links of the list; 0 as long as nobody has begun
 * @param done ticked links
 * @param finds publications found
 * @param people who ticked, the most busy first
 */
public record ShiftState(
        String id,
        LocalDate day,
        Shift shift,
        Instant from,
        Instant to,
        Progress progress,
        @Nullable String startedBy,
        long total,
        long done,
        long finds,
        List<String> people) {

    /** What is to be said about it. */
    public enum Progress {
        /** It is on, and nobody has begun. */
        DUE,
        /** It is on, and links are left. */
        RUNNING,
        /** Every link was looked at. */
        COMPLETE,
        /** It is over, and links were left. */
        INCOMPLETE,
        /** It is over, and nobody had begun. */
        MISSED;

        /** The wire name. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
