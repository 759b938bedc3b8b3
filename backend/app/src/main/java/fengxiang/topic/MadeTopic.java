package fengxiang.topic;

import java.util.List;

/**
 * A topic as other features see it that made it.
 *
 * @param active it is not retired
 * @param waits a second person has not yet agreed
 * @param works articles are matched by it
 */
public record MadeTopic(
        String id,
        String name,
        List<String> names,
        List<String> exclude,
        boolean active,
        boolean waits,
        boolean works) {

    static MadeTopic of(Topic topic) {
        return new MadeTopic(
                topic.id(),
                topic.definition().name(),
                topic.definition().names(),
                topic.definition().exclude(),
                topic.active(),
                topic.waits(),
                topic.working().isPresent());
    }
}
