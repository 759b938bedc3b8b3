package fengxiang.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.outlet.Outlets;
import fengxiang.platform.NotFoundException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Answers questions to stories. */
@Service
class StorySearch {

    private static final int MOST = 200;

    private final Elastic elastic;
    private final Outlets outlets;
    private final StoryLines lines;
    private final String alias;

    StorySearch(Elastic elastic, Outlets outlets, StoryLines lines, Indices indices) {
        this.elastic = elastic;
        this.outlets = outlets;
        this.lines = lines;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** A story's id is that of the article it began with, which knows where it is now. */
    StoryView get(String id) {
        List<StoredArticle> copies = copies(ArticleField.STORY, id);
        if (copies.isEmpty()) {
            StoryMark now = copies(ArticleField.ID, id).stream()
                    .map(StoredArticle::story)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("story", id));
            copies = copies(ArticleField.STORY, now.id());
        }
        return view(copies);
    }

    private StoryView view(List<StoredArticle> copies) {
        StoryMark mark = Objects.requireNonNull(copies.getFirst().story());
        StoryLine line = Objects.requireNonNull(lines.of(List.of(mark.id())).get(mark.id()));
        return new StoryView(
                mark.id(),
                mark.firstSeen(),
                mark.event(),
                line.copies(),
                line.outlets(),
                copies.stream()
                        .map(c -> StoryView.Carried.of(c, OutletView.of(c.outletHost(), outlets)))
                        .toList());
    }

    private List<StoredArticle> copies(ArticleField field, String value) {
        return elastic
                .call(
                        "read a story",
                        c -> c.search(
                                s -> s.index(alias)
                                        .ignoreUnavailable(true)
                                        .size(MOST)
                                        .query(q -> q.term(
                                                t -> t.field(field.path()).value(value)))
                                        .sort(o -> o.field(f -> f.field(ArticleField.PUBLISHED_AT.path())
                                                .order(SortOrder.Asc)))
                                        .sort(o -> o.field(f ->
                                                f.field(ArticleField.ID.path()).order(SortOrder.Asc))),
                                StoredArticle.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }
}
