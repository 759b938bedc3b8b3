package fengxiang.mention;

import fengxiang.article.StoredArticle;
import java.util.Collection;
import java.util.List;

/**
 * An article that was understood.
 *
 * @param article as it is now: it has a mention in each of its topics
 * @param before ids of the topics in which it may have had one until now
 */
public record Placed(StoredArticle article, Collection<String> before) {

    List<Mention> mentions() {
        return article.topics().stream()
                .map(topic -> Mention.of(article, topic))
                .toList();
    }

    /** Those that have to go. */
    List<String> gone() {
        return before.stream()
                .filter(topic -> !article.topics().contains(topic))
                .map(topic -> Mention.id(article.id(), topic))
                .toList();
    }
}
