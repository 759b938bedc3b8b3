package fengxiang.mention;

import java.util.List;

/**
 * Mentions that are new were written, by this backend; searches may not see them for a second yet. A crash may come in
 * between: who must miss none looks from time to time for what {@code placedAt} says was written since.
 *
 * @param added not empty
 */
public record MentionsPlaced(List<Mention> added) {

    public MentionsPlaced {
        added = List.copyOf(added);
    }
}
