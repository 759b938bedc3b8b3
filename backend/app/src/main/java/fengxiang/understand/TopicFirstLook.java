package fengxiang.understand;

import fengxiang.article.FirstLook;
import fengxiang.elastic.ElasticException;
import fengxiang.model.Article;
import org.springframework.stereotype.Component;

/** Most articles concern no topic: these are done before they are stored. */
@Component
class TopicFirstLook implements FirstLook {

    private final Matches matches;
    private final Arrivals arrivals;
    private final Waking waking;

    TopicFirstLook(Matches matches, Arrivals arrivals, Waking waking) {
        this.matches = matches;
        this.arrivals = arrivals;
        this.waking = waking;
    }

    /** Where the topics cannot be read, the article waits. */
    @Override
    public int at(Article article) {
        arrivals.count();
        try {
            Matches.Found found = matches.of(article);
            return found.topics().isEmpty() ? found.number() : 0;
        } catch (ElasticException unavailable) {
            return 0;
        }
    }

    @Override
    public void waiting() {
        waking.wake();
    }
}
