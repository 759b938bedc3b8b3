package fengxiang.overview;

import fengxiang.figure.Share;
import fengxiang.figure.Windows;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a topic has.
 *
 * @param articles in the last 24 hours, by time of publication
 * @param newStories of those, how many are the first copy of their story in the topic
 * @param negative share of the new stories; null: there is none
 * @param usual articles in 24 hours: the median of the 14 times 24 hours before
 * @param usualNegative negative new stories in 24 hours, likewise
 * @param days articles in each of the 15 times 24 hours, the last one last
 */
public record TopicNumbers(
        long articles, long newStories, @Nullable Share negative, double usual, double usualNegative, List<Long> days) {

    static final TopicNumbers NONE = new TopicNumbers(0, 0, null, 0, 0, Collections.nCopies(Windows.BEFORE + 1, 0L));
}
