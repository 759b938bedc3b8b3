package fengxiang.understand;

import fengxiang.article.FirstLook;
import fengxiang.elastic.ElasticException;
import fengxiang.model.Article;
import org.springframework.stereotype.Component;

/** Most articles concern no topic: these are done before they are stored. */
@Component
class TopicFirstLook implements FirstLook {

    private final Matches matches;

    TopicFirstLook(Matches matches) {
        this.matches = matches;
    }

    /** Where the topics cannot be read, the article waits. */
    @Override
    public int at(Article article) {
        try {
            Matches.Found found = matches.of(article);
            return found.topics().isEmpty() ? found.number() : 0;
        } catch (ElasticException unavailable) {
            return 0;
        }
    }
}
