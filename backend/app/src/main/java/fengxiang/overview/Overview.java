package fengxiang.overview;

import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fengxiang.article.ArticleField;
import fengxiang.article.ArticleIndex;
import fengxiang.article.Tone;
import fengxiang.crawl.FetchLog;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.figure.Target;
import fengxiang.figure.Windows;
import fengxiang.mention.MentionField;
import fengxiang.mention.MentionIndex;
import fengxiang.overview.OverviewView.Collected;
import fengxiang.overview.OverviewView.SinceVisit;
import fengxiang.overview.OverviewView.TopicLine;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks for the numbers of the overview, all as of one moment. */
@Service
public class Overview {

    private final Elastic elastic;
    private final Topics topics;
    private final SourceStatesReader sources;
    private final FetchLog fetches;
    private final Clock clock;
    private final String mentions;
    private final String articles;

    Overview(
            Elastic elastic,
            Topics topics,
            SourceStatesReader sources,
            FetchLog fetches,
            Clock clock,
            Indices indices) {
        this.elastic = elastic;
        this.topics = topics;
        this.sources = sources;
        this.fetches = fetches;
        this.clock = clock;
        this.mentions = indices.alias(MentionIndex.MENTIONS);
        this.articles = indices.alias(ArticleIndex.ARTICLES);
    }

    /** @param lastVisit null: never before */
    public OverviewView of(@Nullable Instant lastVisit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new OverviewView(
                now,
                topics(now),
                collected(now),
                since(lastVisit),
                sources.now(),
                fetches.delay(now.minus(Duration.ofHours(24)), now).orElse(null));
    }

    private List<TopicLine> topics(Instant now) {
        List<WorkingTopic> working = topics.working().topics();
        SearchResponse<Void> answer = elastic.call(
                "count the mentions of topics",
                c -> c.search(OverviewQuery.topics(mentions, working, now), Void.class));
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

    private Collected collected(Instant now) {
        String field = ArticleField.COLLECTED_AT.path();
        SearchResponse<Void> answer = elastic.call(
                "count what was collected",
                c -> c.search(
                        s -> s.index(articles)
                                .ignoreUnavailable(true)
                                .size(0)
                                .query(collectedSince(field, Windows.begin(now)))
                                .aggregations("windows", Windows.ask(field, now, Map.of())),
                        Void.class));
        var windows = answer.aggregations().get("windows");
        List<Long> counts = windows == null
                ? Collections.nCopies(Windows.BEFORE + 1, 0L)
                : Windows.read(windows).stream().map(RangeBucket::docCount).toList();
        return new Collected(counts.getLast(), Windows.usual(counts), counts, Windows.comparable(counts));
    }

    private SinceVisit since(@Nullable Instant lastVisit) {
        if (lastVisit == null) {
            return new SinceVisit(null, 0, 0);
        }
        Query fresh = Query.of(q -> q.bool(b -> b.filter(collectedSince(MentionField.COLLECTED_AT.path(), lastVisit))
                .filter(f -> f.term(t -> t.field(MentionField.FIRST.path()).value(true)))));
        SearchResponse<Void> answer = elastic.call(
                "count what has come since",
                c -> c.search(
                        s -> s.index(mentions)
                                .ignoreUnavailable(true)
                                .size(0)
                                .trackTotalHits(t -> t.enabled(true))
                                .query(fresh)
                                .aggregations(
                                        "negative",
                                        a -> a.filter(Target.MENTIONS.saying(Set.of(), Tone.Label.NEGATIVE))),
                        Void.class));
        var negative = answer.aggregations().get("negative");
        return new SinceVisit(
                lastVisit,
                Objects.requireNonNull(answer.hits().total()).value(),
                negative == null ? 0 : negative.filter().docCount());
    }

    private static Query collectedSince(String field, Instant from) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gte(from.toString()))));
    }
}
