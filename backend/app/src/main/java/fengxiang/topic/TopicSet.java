package fengxiang.topic;

import java.util.List;

/**
 * All topics that work, at one moment.
 *
 * @param number grows with every change of any topic; what was matched with a smaller number may lack something
 * @param topics by name
 */
public record TopicSet(long number, List<WorkingTopic> topics) {

    static TopicSet of(List<Topic> all) {
        long number = all.stream().mapToLong(Topic::version).sum();
        List<WorkingTopic> working = all.stream()
                .flatMap(topic -> topic
                        .workingRevision()
                        .map(r -> WorkingTopic.of(topic.id(), r.version(), r.definition(), topic.began()))
                        .stream())
                .toList();
        return new TopicSet(number, working);
    }
}
