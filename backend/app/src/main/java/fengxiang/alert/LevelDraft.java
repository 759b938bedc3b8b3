package fengxiang.alert;

import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.StaleVersionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A level as somebody decided it.
 *
 * @param level 1 to 4, or 0: 关注
 * @param reason 1 to 500 characters
 * @param decisions how many there were when the person looked; another number is refused, because somebody else has
 *     decided meanwhile
 */
record LevelDraft(
        @Nullable Integer level,
        @Nullable String reason,
        @Nullable Integer decisions) {

    private static final int LONGEST = 500;
    private static final int MOST = 4;
    /** More than people do; a document has an end. */
    private static final int MOST_DECISIONS = 200;

    @Nullable
    Integer decided() {
        if (level == null || level < 0 || level > MOST) {
            throw new InvalidFieldException("level", "There is no such level.", "1 to 4, or 0: none of them");
        }
        return level == 0 ? null : level;
    }

    String why() {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new InvalidFieldException(
                    "reason", "Why it is this level is missing or too long.", "1 to " + LONGEST + " characters");
        }
        return why;
    }

    void requireLatest(AlertGroup group) {
        if (!Objects.equals(decisions, group.decisions())) {
            throw new StaleVersionException("the level");
        }
        if (group.decisions() >= MOST_DECISIONS) {
            throw new InvalidFieldException(
                    "level", "The level was decided too often.", "at most " + MOST_DECISIONS + " times");
        }
    }
}
