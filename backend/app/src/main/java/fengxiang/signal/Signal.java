package fengxiang.signal;

import fengxiang.detection.Series;
import java.time.Instant;

/**
 * New stories of a topic, bin by bin: by publication of the copy that came first. What people found to be irrelevant is
 * not counted.
 *
 * @param minutes those whose time is known to the minute: for short windows
 * @param days the same, and those of which only the day is known, at the time they were collected: for windows of a day
 * @param negative towards the topic, of {@code minutes}
 * @param negativeDays of {@code days}
 * @param began from when on there is a past: the first bin with anything in it, or the topic's own beginning
 */
public record Signal(String topicId, Series minutes, Series days, Series negative, Series negativeDays, Instant began) {

    /** Whether there is anything of which only the day is known. */
    public boolean hasDays() {
        return days != minutes;
    }
}
