package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.outlet.Outlets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How far stories have spread: copies and outlets in all, whatever a search was narrowed to. */
@Component
class StoryLines {

    /** Outlets beyond these are counted as hosts; no story is carried by so many. */
    private static final int MOST_HOSTS = 1_000;

    private final Elastic elastic;
    private final Outlets outlets;
    private final String alias;

    StoryLines(Elastic elastic, Outlets outlets, Indices indices) {
        this.elastic = elastic;
        this.outlets = outlets;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** By id of the story; counted as of now. */
    Map<String, StoryLine> of(Collection<String> stories) {
        Map<String, StoryLine> lines = new HashMap<>();
        List<String> ids = stories.stream().distinct().toList();
        if (!ids.isEmpty()) {
            buckets(ids).forEach(bucket -> lines.put(bucket.key().stringValue(), line(bucket)));
        }
        return lines;
    }

    private List<StringTermsBucket> buckets(List<String> ids) {
        Aggregation hosts = Aggregation.of(
                a -> a.terms(t -> t.field(ArticleField.OUTLET_HOST.path()).size(MOST_HOSTS)));
        Aggregation byStory = Aggregation.of(a -> a.terms(
                        t -> t.field(ArticleField.STORY.path()).size(ids.size()).include(i -> i.terms(ids)))
                .aggregations("hosts", hosts));
        var answer = elastic.call(
                "count the copies of stories",
                c -> c.search(
                        s -> s.index(alias)
                                .ignoreUnavailable(true)
                                .size(0)
                                .query(Terms.anyOf(ArticleField.STORY.path(), ids))
                                .aggregations("stories", byStory),
                        Void.class));
        var found = answer.aggregations().get("stories");
        return found == null ? List.of() : found.sterms().buckets().array();
    }

    private StoryLine line(StringTermsBucket bucket) {
        long different = Objects.requireNonNull(bucket.aggregations().get("hosts")).sterms().buckets().array().stream()
                .map(host -> OutletView.of(host.key().stringValue(), outlets).id())
                .distinct()
                .count();
        return new StoryLine(bucket.key().stringValue(), bucket.docCount(), different);
    }
}
