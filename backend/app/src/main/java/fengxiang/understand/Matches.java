package fengxiang.understand;

import fengxiang.article.StoredArticle;
import fengxiang.matching.Publication;
import fengxiang.matching.TopicMatcher;
import fengxiang.model.Article;
import fengxiang.text.query.Query;
import fengxiang.topic.TopicSet;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The topics that work, kept ready in memory. */
@Component
class Matches {

    private final Topics topics;
    private final Publications publications;
    private final TopicMatcher matcher = new TopicMatcher();
    private final ReentrantLock following = new ReentrantLock();
    private volatile TopicSet known = new TopicSet(-1, List.of());

    Matches(Topics topics, Publications publications) {
        this.topics = topics;
        this.publications = publications;
    }

    /**
     * What an article concerns.
     *
     * @param number of the set of topics, at least 1; what changed meanwhile may be in it or not
     */
    record Found(List<WorkingTopic> topics, int number) {}

    Found of(StoredArticle article) {
        return of(publications.of(article), article.sourceId());
    }

    Found of(Article article) {
        return of(publications.of(article), article.sourceId());
    }

    private Found of(Publication article, @Nullable String sourceId) {
        TopicSet set = current();
        Set<String> ids = set.topics().isEmpty() ? Set.of() : matcher.match(article);
        List<WorkingTopic> admitted = set.topics().stream()
                .filter(topic -> ids.contains(topic.id()) && topic.admits(sourceId))
                .toList();
        return new Found(admitted, Math.toIntExact(set.number() + 1));
    }

    /** Brings the matcher to the set that works now. The number is read before, so that it never promises too much. */
    private TopicSet current() {
        TopicSet working = topics.working();
        if (working.number() == known.number()) {
            return known;
        }
        following.lock();
        try {
            if (working.number() != known.number()) {
                follow(working);
                known = working;
            }
            return known;
        } finally {
            following.unlock();
        }
    }

    private void follow(TopicSet working) {
        Map<String, Query> before =
                known.topics().stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::asked));
        Map<String, Query> changed = new HashMap<>();
        Set<String> gone = new HashSet<>(before.keySet());
        for (WorkingTopic topic : working.topics()) {
            gone.remove(topic.id());
            if (!topic.asked().equals(before.get(topic.id()))) {
                changed.put(topic.id(), topic.asked());
            }
        }
        matcher.put(changed);
        matcher.remove(gone);
    }

    @PreDestroy
    void close() throws IOException {
        matcher.close();
    }
}
