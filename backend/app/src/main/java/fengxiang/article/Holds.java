package fengxiang.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All holds together. */
@Component
class Holds {

    private final ObjectProvider<Hold> holds;

    Holds(ObjectProvider<Hold> holds) {
        this.holds = holds;
    }

    Map<String, String> of(Collection<String> articleIds) {
        Map<String, String> held = new HashMap<>();
        if (!articleIds.isEmpty()) {
            holds.forEach(hold -> held.putAll(hold.held(List.copyOf(articleIds))));
        }
        return held;
    }
}
