package fengxiang.alert;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Documents;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The alerts in Elasticsearch. */
@Component
class AlertStore {

    private static final int MOST = 1_000;

    private final Documents<Alert> documents;

    AlertStore(Elastic elastic, Indices indices) {
        this.documents = new Documents<>(elastic, indices.alias(AlertIndex.ALERTS), Alert.class, "an alert", Alert::id);
    }

    Optional<Alert> find(String id) {
        return documents.find(id).map(Documents.Found::document);
    }

    /** @return false: it is there already */
    boolean created(Alert alert) {
        return documents.created(alert);
    }

    /** See {@link Documents#change}. */
    Optional<Alert> change(String id, UnaryOperator<Alert> change) {
        return documents.change(id, change);
    }

    /** Of rules, those that had not ended at {@code since}, the latest first. */
    List<Alert> ofRules(Collection<String> ruleIds, Instant since) {
        return latest(all(Terms.anyOf("ruleId", ruleIds), Times.since("lastAt", since)), MOST);
    }

    /** Of rules, those that a person has judged and that had not ended at {@code since}. */
    List<Alert> judged(Collection<String> ruleIds, Instant since) {
        Query judged = Query.of(q -> q.exists(e -> e.field("finding.at")));
        return latest(all(Terms.anyOf("ruleId", ruleIds), Times.since("lastAt", since), judged), MOST);
    }

    /** Of a rule, about a story. */
    List<Alert> ofStory(String ruleId, String story) {
        return latest(all(Terms.anyOf("ruleId", List.of(ruleId)), Terms.anyOf("evidence.stories", List.of(story))), 1);
    }

    /** Of rules, about any of the stories. */
    List<Alert> ofStories(Collection<String> ruleIds, Collection<String> stories) {
        return latest(all(Terms.anyOf("ruleId", ruleIds), Terms.anyOf("evidence.stories", stories)), MOST);
    }

    /** Those that have not ended, and that nothing was found for since. */
    List<Alert> forgotten(Instant since) {
        Query ended = Query.of(q -> q.exists(e -> e.field("endedAt")));
        return latest(
                Query.of(q -> q.bool(
                        b -> b.filter(Times.within("lastAt", null, since)).mustNot(ended))),
                MOST);
    }

    /** Of groups, the latest first. */
    List<Alert> ofGroups(Collection<String> groups) {
        return latest(Terms.anyOf("group", groups), MOST);
    }

    private List<Alert> latest(Query query, int most) {
        return documents.search(s -> s.size(most)
                .trackTotalHits(t -> t.enabled(false))
                .query(query)
                .sort(o -> o.field(f -> f.field("raisedAt").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
    }

    private static Query all(Query... queries) {
        return Query.of(q -> q.bool(b -> b.filter(List.of(queries))));
    }
}
