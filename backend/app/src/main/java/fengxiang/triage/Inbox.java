package fengxiang.triage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Scope;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.outlet.Outlet;
import fengxiang.outlet.Outlets;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Paging;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.topic.TopicSearch;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import fengxiang.triage.InboxPage.InboxItem;
import fengxiang.triage.InboxPage.WaitingTopic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What waits to be judged. */
@Component
class Inbox {

    private final Elastic elastic;
    private final Topics topics;
    private final Outlets outlets;
    private final Hits hits;
    private final Judgements judgements;
    private final Clock clock;
    private final String alias;

    Inbox(
            Elastic elastic,
            Topics topics,
            Outlets outlets,
            Hits hits,
            Judgements judgements,
            Clock clock,
            Indices indices) {
        this.elastic = elastic;
        this.topics = topics;
        this.outlets = outlets;
        this.hits = hits;
        this.judgements = judgements;
        this.clock = clock;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** @param past with what had been collected before its topic began */
    InboxPage of(Scope scope, boolean past, Paging paging) {
        if (scope.query() != null) {
            throw new InvalidFieldException("q", "The inbox cannot be asked for words.", "no q");
        }
        Instant now = clock.instant();
        Instant overdue = now.minus(InboxQuery.PATIENCE);
        List<WorkingTopic> working = topics.working().topics();
        List<Outlet> all = outlets.all();
        SearchResponse<Mention> answer = elastic.call(
                "read the inbox",
                c -> c.search(InboxQuery.of(alias, working, past, scope, overdue, all, paging), Mention.class));
        List<Mention> found = answer.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
        Map<String, String> names = working.stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::name));
        return new InboxPage(
                Objects.requireNonNull(answer.hits().total()).value(),
                overdue(answer),
                now,
                paging.page(),
                paging.size(),
                counts(answer, names),
                items(found, names, working, all, overdue));
    }

    /** An article that is just being erased is left out. */
    private List<InboxItem> items(
            List<Mention> found,
            Map<String, String> names,
            List<WorkingTopic> working,
            List<Outlet> all,
            Instant overdue) {
        Map<String, ArticleHit> articles =
                hits.byId(found.stream().map(Mention::articleId).collect(Collectors.toSet()), naming(working, all));
        Map<Mention.Copies, List<Judgement>> earlier =
                judgements.all(found.stream().map(Mention::copies).toList());
        return found.stream()
                .filter(mention -> articles.containsKey(mention.articleId()))
                .map(mention -> new InboxItem(
                        mention.topicId(),
                        names.getOrDefault(mention.topicId(), ""),
                        mention.collectedAt(),
                        !mention.collectedAt().isAfter(overdue),
                        JudgementDesk.version(earlier.getOrDefault(mention.copies(), List.of())),
                        Objects.requireNonNull(articles.get(mention.articleId()))))
                .toList();
    }

    /** Where our names stand is what somebody has to see first. */
    private static Query naming(List<WorkingTopic> working, List<Outlet> outlets) {
        List<Query> names = working.stream()
                .map(topic -> TopicSearch.of(topic.anyMention(), outlets))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(names)));
    }

    private static long overdue(SearchResponse<Mention> answer) {
        var counted = answer.aggregations().get("overdue");
        return counted == null ? 0 : counted.filter().docCount();
    }

    private static List<WaitingTopic> counts(SearchResponse<Mention> answer, Map<String, String> names) {
        var counted = answer.aggregations().get("topics");
        return counted == null
                ? List.of()
                : counted.sterms().buckets().array().stream()
                        .map(b -> new WaitingTopic(
                                b.key().stringValue(),
                                names.getOrDefault(b.key().stringValue(), ""),
                                b.docCount()))
                        .toList();
    }
}
