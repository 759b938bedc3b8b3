package fengxiang.erase;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.privacy.PersonalMasks;
import org.jspecify.annotations.Nullable;

/** Why an article is erased, as its tombstone will say for good: one line, masked. */
record Reason(String text) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    /** @throws InvalidFieldException when it says too little or too much */
    static Reason of(@Nullable String given) {
        String text = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            String range = SHORTEST + " to " + LONGEST + " characters";
            throw new InvalidFieldException("reason", "A reason of " + range + " is needed.", range);
        }
        return new Reason(PersonalMasks.mask(text));
    }
}
