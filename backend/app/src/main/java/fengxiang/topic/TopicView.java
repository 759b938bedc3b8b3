package fengxiang.topic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic on the screen.
 *
 * @param condition the condition beside the names, as text
 * @param waits it is in use and a second person has not yet agreed to this version (待批准)
 * @param working the version that articles are matched by now; null: none
 * @param past earlier versions, the latest last; in the list of topics empty
 */
record TopicView(
        String id,
        Definition definition,
        String condition,
        String owner,
        boolean active,
        @Nullable String approvedBy,
        boolean waits,
        @Nullable Long working,
        long version,
        Instant changedAt,
        String changedBy,
        List<Topic.TopicRevision> past) {

    static TopicView brief(Topic topic) {
        return of(topic, List.of());
    }

    static TopicView whole(Topic topic) {
        return of(topic, topic.past());
    }

    private static TopicView of(Topic topic, List<Topic.TopicRevision> past) {
        return new TopicView(
                topic.id(),
                topic.definition(),
                topic.definition().condition(),
                topic.owner(),
                topic.active(),
                topic.approvedBy(),
                topic.waits(),
                topic.workingVersion(),
                topic.version(),
                topic.changedAt(),
                topic.changedBy(),
                past);
    }
}
