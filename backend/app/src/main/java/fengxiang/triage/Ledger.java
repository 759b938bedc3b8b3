package fengxiang.triage;

import fengxiang.mention.Mention.Copies;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found in a time, with the articles as they are known now. */
@Component
class Ledger {

    private final JudgementStore store;
    private final Judgements judgements;
    private final Hits hits;
    private final Topics topics;

    Ledger(JudgementStore store, Judgements judgements, Hits hits, Topics topics) {
        this.store = store;
        this.judgements = judgements;
        this.hits = hits;
        this.topics = topics;
    }

    /** By the time of what was found last, the latest first. */
    Page<LedgerRow> of(@Nullable Instant from, @Nullable Instant to, Paging paging) {
        Page<Judgement> found = store.made(from, to, paging);
        return Page.of(paging, found.total(), rows(found.items()));
    }

    List<LedgerRow> rows(List<Judgement> found) {
        Map<String, String> names =
                topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::name));
        Map<String, ArticleHit> articles =
                hits.byId(found.stream().map(Judgement::articleId).collect(Collectors.toSet()), null);
        Map<Copies, List<Judgement>> all = judgements.all(
                found.stream().map(j -> new Copies(j.topicId(), j.story())).toList());
        return found.stream()
                .map(j -> new LedgerRow(
                        JudgementView.of(
                                j,
                                JudgementDesk.version(
                                        all.getOrDefault(new Copies(j.topicId(), j.story()), List.of(j)))),
                        names.getOrDefault(j.topicId(), j.topicId()),
                        articles.get(j.articleId())))
                .toList();
    }
}
