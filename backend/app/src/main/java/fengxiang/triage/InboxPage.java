package fengxiang.triage;

import fengxiang.search.ArticleHit;
import java.time.Instant;
import java.util.List;

/**
 * A part of what waits to be judged.
 *
 * @param total exact, with the filters that were asked for
 * @param overdue of those, how many have waited longer than 30 minutes
 * @param asOf the moment all of it holds for
 * @param topics by topic, whichever topics were asked for, most first
 * @param items the most serious first
 */
record InboxPage(
        long total, long overdue, Instant asOf, int page, int size, List<WaitingTopic> topics, List<InboxItem> items) {

    /** How much waits in a topic. */
    record WaitingTopic(String topic, String name, long count) {}

    /**
     * A story in a topic.
     *
     * @param since when its first copy in the topic was collected
     * @param version to be sent back with what is found; 0: nothing was found yet
     */
    record InboxItem(String topic, String name, Instant since, boolean overdue, long version, ArticleHit article) {}
}
