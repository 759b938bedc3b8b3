package fengxiang.screen;

import fengxiang.article.ArticleIndex;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Scope;
import fengxiang.figure.Windows;
import fengxiang.heatmap.Heatmaps;
import fengxiang.organisation.Organisations;
import fengxiang.overview.Overview;
import fengxiang.overview.OverviewView;
import fengxiang.screen.ScreenView.ScreenDay;
import fengxiang.screen.ScreenView.ScreenTopic;
import fengxiang.triage.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the leaders' screen together. */
@Component
class Screen {

    /** As many as a wall has room for. */
    static final int MOST_TOPICS = 4;

    /** An empty set would mean all articles. */
    private static final Set<String> NO_TOPIC = Set.of("none");

    private final Overview overview;
    private final TroubledTopics troubled;
    private final Heatmaps heatmaps;
    private final Places places;
    private final Waiting waiting;
    private final Organisations organisations;
    private final Elastic elastic;
    private final String articles;

    Screen(
            Overview overview,
            TroubledTopics troubled,
            Heatmaps heatmaps,
            Places places,
            Waiting waiting,
            Organisations organisations,
            Elastic elastic,
            Indices indices) {
        this.overview = overview;
        this.troubled = troubled;
        this.heatmaps = heatmaps;
        this.places = places;
        this.waiting = waiting;
        this.organisations = organisations;
        this.elastic = elastic;
        this.articles = indices.alias(ArticleIndex.ARTICLES);
    }

    ScreenView now() {
        OverviewView glance = overview.of(null);
        Instant now = glance.asOf();
        boolean comparable = glance.collected().comparable();
        List<ScreenTopic> topics = troubled.of(glance.topics(), comparable, now);
        Scope ours = about(topics);
        Scope week = ours.within(Week.begin(now), now);
        return new ScreenView(
                now,
                organisations.current().name(),
                comparable,
                day(ours.within(Windows.begin(now), now)),
                topics.size(),
                Math.toIntExact(topics.stream()
                        .filter(topic -> !topic.reasons().isEmpty())
                        .count()),
                troubled.told(topics.stream().limit(MOST_TOPICS).toList(), now),
                Week.of(heatmaps.calendar(week), now),
                places.of(week),
                glance.sources());
    }

    private ScreenDay day(Scope scope) {
        return DayCount.read(
                elastic.call("count the day of all topics", c -> c.search(DayCount.of(articles, scope), Void.class)),
                waiting.stories());
    }

    private static Scope about(List<ScreenTopic> topics) {
        Set<String> ids = topics.stream().map(ScreenTopic::topic).collect(Collectors.toSet());
        return Scope.EVERYTHING.about(ids.isEmpty() ? NO_TOPIC : ids);
    }
}
