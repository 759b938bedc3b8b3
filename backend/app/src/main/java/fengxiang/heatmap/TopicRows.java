package fengxiang.heatmap;

import fengxiang.figure.Scope;
import fengxiang.platform.InvalidFieldException;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which topics have a row in a matrix: those of the scope, or all that work. */
@Component
class TopicRows {

    /** More than a screen shows; each costs a filter. */
    static final int MOST = 60;

    private final Topics topics;

    TopicRows(Topics topics) {
        this.topics = topics;
    }

    /** @param left topics that work and have no row */
    record Rows(Map<String, String> names, int left) {}

    /** @throws InvalidFieldException when too many were asked for */
    Rows of(Scope scope) {
        Map<String, String> working = new LinkedHashMap<>();
        for (WorkingTopic topic : topics.working().topics()) {
            working.put(topic.id(), topic.name());
        }
        Map<String, String> rows = new LinkedHashMap<>();
        if (scope.topics().isEmpty()) {
            working.entrySet().stream().limit(MOST).forEach(t -> rows.put(t.getKey(), t.getValue()));
            return new Rows(rows, working.size() - rows.size());
        }
        if (scope.topics().size() > MOST) {
            throw new InvalidFieldException("topic", "These are too many rows.", "at most " + MOST);
        }
        scope.topics().forEach(id -> rows.put(id, working.getOrDefault(id, id)));
        return new Rows(rows, 0);
    }
}
