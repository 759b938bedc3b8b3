package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleIndex;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.mention.Verdict;
import fengxiang.outlet.Outlets;
import fengxiang.platform.NotFoundException;
import fengxiang.preview.Namesake;
import fengxiang.preview.Neighbours;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.search.Said;
import fengxiang.search.Segment;
import fengxiang.topic.TopicSearch;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import fengxiang.triage.Exclusions.Exclusion;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Learns from what was judged irrelevant: longer names around ours and words that the article is about, which no story
 * has that was found relevant.
 */
@Component
class ExclusionFinder {

    static final int DAYS = 30;
    private static final int MOST = 5;
    private static final int LOOKED_AT = 40;

    private final Elastic elastic;
    private final Topics topics;
    private final Outlets outlets;
    private final Hits hits;
    private final JudgementStore store;
    private final Clock clock;
    private final String alias;

    ExclusionFinder(
            Elastic elastic,
            Topics topics,
            Outlets outlets,
            Hits hits,
            JudgementStore store,
            Clock clock,
            Indices indices) {
        this.elastic = elastic;
        this.topics = topics;
        this.outlets = outlets;
        this.hits = hits;
        this.store = store;
        this.clock = clock;
        this.alias = indices.alias(ArticleIndex.ARTICLES);
    }

    /** @param articleId that somebody has judged irrelevant in the topic */
    Exclusions of(String topicId, String articleId) {
        WorkingTopic topic = topics.working().topics().stream()
                .filter(one -> one.id().equals(topicId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("topic", topicId));
        ArticleHit article = hits.byId(List.of(articleId), TopicSearch.of(topic.anyMention(), outlets.all()))
                .get(articleId);
        if (article == null) {
            throw new NotFoundException("article", articleId);
        }
        Map<String, Namesake> terms = terms(topic, article);
        return new Exclusions(DAYS, terms.isEmpty() ? List.of() : counted(topicId, terms));
    }

    /** By term; a word is no namesake of anything and has no example. */
    private static Map<String, Namesake> terms(WorkingTopic topic, ArticleHit article) {
        List<String> passages = Stream.concat(Stream.of(article.title()), article.snippets().stream())
                .map(passage -> passage.stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
        Map<String, Namesake> terms = new LinkedHashMap<>();
        Neighbours.of(topic.names(), List.of(passages)).forEach(found -> terms.put(found.text(), found));
        Said said = article.said();
        if (said != null) {
            said.keywords().stream()
                    .filter(word -> topic.names().stream().noneMatch(name -> name.contains(word)))
                    .forEach(word -> terms.putIfAbsent(word, new Namesake(word, 1, false, "")));
        }
        return terms.entrySet().stream()
                .limit(LOOKED_AT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private List<Exclusion> counted(String topicId, Map<String, Namesake> terms) {
        SearchResponse<Void> answer = elastic.call(
                "count what a term would exclude",
                c -> c.search(
                        ExclusionQuery.of(
                                alias,
                                topicId,
                                clock.instant().minus(Duration.ofDays(DAYS)),
                                terms.keySet(),
                                store.stories(topicId, List.of(Verdict.IRRELEVANT)),
                                store.stories(topicId, relevant())),
                        Void.class));
        var found = answer.aggregations().get("terms");
        return found == null
                ? List.of()
                : found.filters().buckets().keyed().entrySet().stream()
                        .filter(b -> count(b.getValue(), "relevant") == 0 && count(b.getValue(), "irrelevant") > 0)
                        .map(b -> {
                            Namesake term = terms.get(b.getKey());
                            return new Exclusion(
                                    b.getKey(),
                                    term != null && term.likely(),
                                    count(b.getValue(), "irrelevant"),
                                    b.getValue().docCount(),
                                    term == null ? "" : term.example());
                        })
                        .sorted(Comparator.comparing((Exclusion e) -> !e.likely())
                                .thenComparing(e -> -e.irrelevant())
                                .thenComparing(Exclusion::matches)
                                .thenComparing(Exclusion::term))
                        .limit(MOST)
                        .toList();
    }

    private static List<Verdict> relevant() {
        return Verdict.judged().stream()
                .filter(verdict -> verdict != Verdict.IRRELEVANT)
                .toList();
    }

    private static long count(FiltersBucket bucket, String part) {
        var counted = bucket.aggregations().get(part);
        return counted == null ? 0 : counted.filter().docCount();
    }
}
