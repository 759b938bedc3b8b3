package fengxiang.organisation;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.privacy.PersonalMasks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the values of a plan may be. Pure. */
final class PlanRules {

    private static final int LEVELS = 4;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_MEANING = 100;

    private PlanRules() {}

    /** @throws InvalidFieldException naming {@code replyMinutes}, {@code levels[0].word} or the like */
    static PlanDefaults of(PlanDraft draft, PlanDefaults old) {
        int acknowledge = minutes("acknowledgeMinutes", draft.acknowledgeMinutes(), 1, 240);
        int report = minutes("reportMinutes", draft.reportMinutes(), acknowledge, 24 * 60);
        int reply = minutes("replyMinutes", draft.replyMinutes(), report, 7 * 24 * 60);
        return new PlanDefaults(acknowledge, report, reply, levels(draft.levels()), old.version() + 1, null, null);
    }

    /** A later clock never ends before an earlier one. */
    private static int minutes(String field, @Nullable Integer given, int least, int most) {
        if (given == null || given < least || given > most) {
            throw new InvalidFieldException(
                    field,
                    given == null ? field + " is missing." : field + " cannot be " + given + ".",
                    least + " to " + most + " minutes");
        }
        return given;
    }

    private static List<LevelWords> levels(@Nullable List<LevelWords> given) {
        if (given == null || given.size() != LEVELS) {
            throw new InvalidFieldException("levels", "A plan has four levels.", "levels 1 to 4");
        }
        List<LevelWords> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            String field = "levels[" + i + "]";
            LevelWords level = given.get(i);
            if (level.level() != i + 1) {
                throw new InvalidFieldException(
                        field + ".level", "Levels come in order, the most serious first.", String.valueOf(i + 1));
            }
            String word = text(field + ".word", level.word(), LONGEST_WORD);
            if (levels.stream().anyMatch(other -> other.word().equals(word))) {
                throw new InvalidFieldException(field + ".word", "Two levels are called " + word + ".", null);
            }
            levels.add(new LevelWords(i + 1, word, text(field + ".meaning", level.meaning(), LONGEST_MEANING)));
        }
        return levels;
    }

    private static String text(String field, @Nullable String raw, int most) {
        String text = raw == null ? "" : raw.strip();
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > most) {
            throw new InvalidFieldException(
                    field, field + " has " + length + " characters.", "1 to " + most + " characters");
        }
        return PersonalMasks.mask(text);
    }
}
