package fengxiang;

import fengxiang.article.Hold;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a test wants to be held, as an incident does. */
public final class TestHold implements Hold {

    private final Map<String, String> reasons = new ConcurrentHashMap<>();
    private volatile @Nullable Error next;

    public void hold(String articleId, String why) {
        reasons.put(articleId, why);
    }

    public void letGo(String articleId) {
        reasons.remove(articleId);
    }

    /** The next question ends as if the backend were killed. */
    public void die() {
        next = new Killed();
    }

    @Override
    public Map<String, String> held(Collection<String> articleIds) {
        Error death = next;
        if (death != null) {
            next = null;
            throw death;
        }
        return articleIds.stream().filter(reasons::containsKey).collect(Collectors.toMap(id -> id, reasons::get));
    }
}
