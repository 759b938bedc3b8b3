package fengxiang.overview;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.ArticleIndex;
import fengxiang.crawl.FetchCounts;
import fengxiang.crawl.FetchLog;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Searches;
import fengxiang.figure.Windows;
import fengxiang.holiday.Holidays;
import fengxiang.mention.MentionIndex;
import fengxiang.overview.OverviewView.Collected;
import fengxiang.overview.OverviewView.SinceVisit;
import fengxiang.overview.OverviewView.SourceStates;
import fengxiang.overview.OverviewView.TopicLine;
import fengxiang.platform.Aside;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks for the numbers of the overview, all as of one moment. */
@Service
public class Overview {

    private final Searches searches;
    private final Topics topics;
    private final SourceStatesReader sources;
    private final FetchLog fetches;
    private final Holidays holidays;
    private final Clock clock;
    private final String mentions;
    private final String articles;

    Overview(
            Searches searches,
            Topics topics,
            SourceStatesReader sources,
            FetchLog fetches,
            Holidays holidays,
            Clock clock,
            Indices indices) {
        this.searches = searches;
        this.topics = topics;
        this.sources = sources;
        this.fetches = fetches;
        this.holidays = holidays;
        this.clock = clock;
        this.mentions = indices.alias(MentionIndex.MENTIONS);
        this.articles = indices.alias(ArticleIndex.ARTICLES);
    }

    /**
     * All numbers of articles and mentions come from one request; how the sources are is asked meanwhile.
     *
     * @param lastVisit null: never before
     */
    public OverviewView of(@Nullable Instant lastVisit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Aside<SourceStates> states = Aside.ask(sources::now);
        Aside<Optional<FetchCounts.Delay>> delay = Aside.ask(() -> fetches.delay(now.minus(Duration.ofHours(24)), now));
        Aside<List<Integer>> missing = Aside.ask(holidays::missing);
        List<WorkingTopic> working = topics.working().topics();
        List<RequestItem> asked = new ArrayList<>(
                List.of(OverviewQuery.topics(mentions, working, now), OverviewQuery.collected(articles, now)));
        if (lastVisit != null) {
            asked.add(OverviewQuery.since(mentions, lastVisit));
        }
        List<MultiSearchItem<Void>> answers = searches.ask("count for the overview", asked);
        return new OverviewView(
                now,
                lines(working, answers.get(0)),
                collected(answers.get(1)),
                lastVisit == null ? new SinceVisit(null, 0, 0) : since(lastVisit, answers.get(2)),
                states.answer(),
                missing.answer(),
                delay.answer().orElse(null));
    }

    private static List<TopicLine> lines(List<WorkingTopic> working, MultiSearchItem<Void> answer) {
        Map<String, TopicNumbers> numbers = OverviewQuery.read(answer.aggregations());
        return working.stream()
                .map(topic ->
                        new TopicLine(topic.id(), topic.name(), numbers.getOrDefault(topic.id(), TopicNumbers.NONE)))
                .sorted(Comparator.comparingDouble(Overview::above).reversed().thenComparing(TopicLine::name))
                .toList();
    }

    private static double above(TopicLine line) {
        return Windows.above(line.numbers().articles(), line.numbers().usual());
    }

    private static Collected collected(MultiSearchItem<Void> answer) {
        List<Long> counts = OverviewQuery.windows(answer.aggregations());
        return new Collected(counts.getLast(), Windows.usual(counts), counts, Windows.comparable(counts));
    }

    private static SinceVisit since(Instant lastVisit, MultiSearchItem<Void> answer) {
        return new SinceVisit(
                lastVisit,
                Objects.requireNonNull(answer.hits().total()).value(),
                OverviewQuery.negative(answer.aggregations()));
    }
}
