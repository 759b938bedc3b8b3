package fengxiang.overview;

import fengxiang.crawl.FetchCounts;
import fengxiang.health.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Today at a glance. Days are times of 24 hours that end now.
 *
 * @param asOf the moment all of it holds for
 * @param topics that work: what is most above what is usual first
 * @param collected of all articles, whatever they concern
 * @param holidaysMissing years whose holidays nobody has entered, and whose days are looked at now or soon
 * @param delay from publication to collection in the last 24 hours, in seconds, estimated; null: nothing to tell from
 */
public record OverviewView(
        Instant asOf,
        List<TopicLine> topics,
        Collected collected,
        SinceVisit sinceVisit,
        SourceStates sources,
        List<Integer> holidaysMissing,
        FetchCounts.@Nullable Delay delay) {

    /** A topic and its numbers. */
    public record TopicLine(String topic, String name, TopicNumbers numbers) {}

    /**
     * Articles.
     *
     * @param articles in the last 24 hours, by time of collection
     * @param usual the median of the 14 times 24 hours before
     * @param days in each of the 15 times 24 hours, the last one last
     * @param comparable whether it was collected for long enough to say what is usual
     */
    public record Collected(long articles, double usual, List<Long> days, boolean comparable) {}

    /**
     * What has come since the caller was here last.
     *
     * @param at when that was; null: never before
     * @param newStories of our topics, by time of collection
     * @param negative of those
     */
    public record SinceVisit(@Nullable Instant at, long newStories, long negative) {}

    /**
     * How the sources are.
     *
     * @param counts by state; those without a source are missing
     * @param alarming blind or failing, the longest first
     */
    public record SourceStates(List<StateCount> counts, List<Alarming> alarming) {}

    public record StateCount(State state, long count) {}

    public record Alarming(String id, String name, State state, Instant since) {}
}
