package fengxiang.screen;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.alert.OpenAlert;
import fengxiang.alert.OpenAlerts;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Target;
import fengxiang.figure.Windows;
import fengxiang.mention.MentionIndex;
import fengxiang.mention.Verdict;
import fengxiang.overview.OverviewView.TopicLine;
import fengxiang.screen.LeadQuery.Lead;
import fengxiang.screen.ScreenView.Judged;
import fengxiang.screen.ScreenView.LeadStory;
import fengxiang.screen.ScreenView.ScreenTopic;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.search.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which topics are in trouble, why, and by which story. */
@Component
class TroubledTopics {

    private static final Comparator<ScreenTopic> WORST_FIRST = Comparator.comparing(
                    (ScreenTopic topic) -> topic.reasons().isEmpty())
            .thenComparing(TroubledTopics::severity, Comparator.reverseOrder())
            .thenComparing(TroubledTopics::proposed)
            .thenComparing(topic -> !topic.reasons().contains(Trouble.NEGATIVE))
            .thenComparing(TroubledTopics::above, Comparator.reverseOrder())
            .thenComparing(topic -> topic.numbers().articles(), Comparator.reverseOrder())
            .thenComparing(ScreenTopic::name);

    private final Elastic elastic;
    private final Hits hits;
    private final OpenAlerts alerts;
    private final String mentions;

    TroubledTopics(Elastic elastic, Hits hits, OpenAlerts alerts, Indices indices) {
        this.elastic = elastic;
        this.hits = hits;
        this.alerts = alerts;
        this.mentions = indices.alias(MentionIndex.MENTIONS);
    }

    /** All topics, the worst first, without their stories. */
    List<ScreenTopic> of(List<TopicLine> topics, boolean comparable, Instant now) {
        if (topics.isEmpty()) {
            return List.of();
        }
        List<String> ids = topics.stream().map(TopicLine::topic).toList();
        Map<String, Judged> judged = JudgedQuery.read(elastic.call(
                        "count judged stories", c -> c.search(JudgedQuery.of(mentions, ids, lastDay(now)), Void.class))
                .aggregations());
        Map<String, OpenAlert> found = alerts.gravest();
        return topics.stream()
                .map(topic -> of(topic, judged.get(topic.topic()), found.get(topic.topic()), comparable))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static ScreenTopic of(
            TopicLine topic, @Nullable Judged judged, @Nullable OpenAlert alert, boolean comparable) {
        List<Trouble> reasons = Trouble.of(topic.numbers(), judged, alert, comparable);
        return new ScreenTopic(topic.topic(), topic.name(), topic.numbers(), reasons, judged, alert, null);
    }

    /** The same with their stories, where they are in trouble. */
    List<ScreenTopic> told(List<ScreenTopic> topics, Instant now) {
        List<ScreenTopic> troubled =
                topics.stream().filter(topic -> !topic.reasons().isEmpty()).toList();
        if (troubled.isEmpty()) {
            return topics;
        }
        Map<String, Lead> leads = LeadQuery.read(elastic.call(
                        "find the stories of topics in trouble",
                        c -> c.search(LeadQuery.of(mentions, troubled, lastDay(now)), Void.class))
                .aggregations());
        Map<String, ArticleHit> articles =
                hits.byId(leads.values().stream().map(Lead::article).collect(Collectors.toSet()), null);
        return topics.stream()
                .map(topic -> topic.about(story(leads.get(topic.topic()), articles)))
                .toList();
    }

    private static @Nullable LeadStory story(@Nullable Lead lead, Map<String, ArticleHit> articles) {
        ArticleHit article = lead == null ? null : articles.get(lead.article());
        if (lead == null || article == null) {
            return null;
        }
        String title = article.title().stream().map(Segment::text).collect(Collectors.joining());
        return new LeadStory(title, article.outlet().name(), lead.articles());
    }

    private static Query lastDay(Instant now) {
        return Objects.requireNonNull(Target.MENTIONS.published(now.minus(Duration.ofHours(24)), now));
    }

    /** What people gave to a story or decided of what a rule has found, whichever is more serious. */
    private static int severity(ScreenTopic topic) {
        Judged judged = topic.judged();
        int ofStory = judged == null ? 0 : judged.level().ordinal();
        OpenAlert alert = topic.alert();
        Integer decided = alert == null || !alert.decided() ? null : alert.level();
        return decided == null
                ? ofStory
                : Math.max(ofStory, Verdict.valueOf("LEVEL_" + decided).ordinal());
    }

    /** The most serious level first, then what is unusual only. */
    private static int proposed(ScreenTopic topic) {
        OpenAlert alert = topic.alert();
        if (alert == null) {
            return Integer.MAX_VALUE;
        }
        return alert.level() == null ? Integer.MAX_VALUE - 1 : alert.level();
    }

    private static double above(ScreenTopic topic) {
        return Windows.above(topic.numbers().articles(), topic.numbers().usual());
    }
}
