package fengxiang.article;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.ElasticException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Articles that were stored before lists could be put together by story learn where they belong. Can be repeated, by
 * several backends at once too: each write holds on the state that was read.
 */
@Component
class GroupSweep {

    private static final Logger log = LoggerFactory.getLogger(GroupSweep.class);
    private static final int AT_ONCE = 500;
    private static final Query WITHOUT =
            Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(ArticleField.STORY_GROUP.path())))));

    private final Understandings articles;

    GroupSweep(Understandings articles) {
        this.articles = articles;
    }

    /** Often, because lists by story are refused until none is left; where there is none it is one small question. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void regularly() {
        try {
            run();
        } catch (ElasticException e) {
            log.warn("old articles were not prepared for lists by story, tried again soon: {}", e.getMessage());
        }
    }

    void run() {
        boolean unused = articles.each(WITHOUT, AT_ONCE, part -> {
            int lost = articles.group(part);
            log.info("{} articles were prepared for lists by story, {} others changed", part.size() - lost, lost);
            return true;
        });
    }
}
