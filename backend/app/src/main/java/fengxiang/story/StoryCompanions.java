package fengxiang.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Companions;
import fengxiang.article.Understandings;
import fengxiang.elastic.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a story has of an article goes with it; what has nothing left goes as a whole. */
@Component
class StoryCompanions implements Companions {

    private static final int AT_ONCE = 1_000;

    private final StoryStore store;
    private final Understandings articles;

    StoryCompanions(StoryStore store, Understandings articles) {
        this.store = store;
        this.articles = articles;
    }

    @Override
    public void leave(Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return;
        }
        store.refresh();
        Query theirs = Terms.anyOf("articleId", articleIds);
        List<StoryRecord> emptied = new ArrayList<>();
        List<StoryRecord> ended = new ArrayList<>();
        for (StoryRecord story : store.search(theirs, AT_ONCE)) {
            (articles.count(others(story, articleIds)) > 0 ? emptied : ended).add(story.untold());
        }
        store.put(emptied);
        store.delete(ended);
    }

    private static Query others(StoryRecord story, Collection<String> leaving) {
        return Query.of(q -> q.bool(b -> b.filter(
                        f -> f.term(t -> t.field(ArticleField.STORY.path()).value(story.id())))
                .mustNot(Terms.anyOf(ArticleField.ID.path(), leaving))));
    }
}
