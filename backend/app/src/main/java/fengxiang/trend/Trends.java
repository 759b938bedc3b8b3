package fengxiang.trend;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.article.ArticleIndex;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Searches;
import fengxiang.figure.Interval;
import fengxiang.figure.Target;
import fengxiang.mention.MentionIndex;
import fengxiang.outlet.Outlets;
import fengxiang.topic.Topics;
import fengxiang.topic.WorkingTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts trends: one request for all subjects, and a second one where distinct things are wanted in each bar. */
@Service
class Trends {

    private final Searches searches;
    private final Outlets outlets;
    private final Topics topics;
    private final Map<Target, String> aliases;

    Trends(Searches searches, Outlets outlets, Topics topics, Indices indices) {
        this.searches = searches;
        this.outlets = outlets;
        this.topics = topics;
        this.aliases = Map.of(
                Target.ARTICLES, indices.alias(ArticleIndex.ARTICLES),
                Target.MENTIONS, indices.alias(MentionIndex.MENTIONS));
    }

    TrendRequests requests() {
        return new TrendRequests(aliases, outlets.all());
    }

    TrendAnswer count(TrendQuestion question) {
        TrendRequests requests = requests();
        List<RequestItem> items = new ArrayList<>();
        question.subjects().forEach(subject -> items.add(requests.curve(subject, question)));
        items.add(requests.collected(question));
        List<MultiSearchItem<Void>> answers = searches.ask("count a trend", items);
        List<CurveReader> curves = new ArrayList<>();
        for (int i = 0; i < question.subjects().size(); i++) {
            curves.add(new CurveReader(question.subjects().get(i), answers.get(i), outlets));
        }
        MultiSearchItem<Void> collected = answers.getLast();
        long all = Objects.requireNonNull(collected.hits().total()).value();
        SortedMap<Instant, Long> allByBar = byBar(collected);
        List<TrendRange.Span> spans = question.range().spans(latest(curves, allByBar));
        long together = curves.stream().mapToLong(CurveReader::articles).sum();
        Map<String, String> names =
                topics.working().topics().stream().collect(Collectors.toMap(WorkingTopic::id, WorkingTopic::name));
        return new TrendAnswer(
                question.range().now(),
                Interval.ZONE.getId(),
                question.range().interval(),
                all,
                question.also().contains(Also.ALL)
                        ? spans.stream()
                                .map(span -> allByBar.getOrDefault(span.start(), 0L))
                                .toList()
                        : null,
                curves.stream()
                        .map(curve -> trend(curve, question, requests, spans, names, together, all))
                        .toList());
    }

    private SubjectTrend trend(
            CurveReader curve,
            TrendQuestion question,
            TrendRequests requests,
            List<TrendRange.Span> spans,
            Map<String, String> names,
            long together,
            long all) {
        Subject subject = curve.subject();
        Figures total = curve.total();
        // Of a topic the new ones are counted already.
        boolean stories = question.also().contains(Also.STORIES) && subject.topic() == null;
        boolean hosts = question.also().contains(Also.OUTLETS);
        Map<Instant, Distinct> distinct = stories || hosts ? distinct(curve, question, requests) : null;
        return new SubjectTrend(
                subject.key(),
                subject.kind(),
                subject.topic() == null ? null : names.get(subject.topic()),
                total,
                subject.topic() == null && total.stories() != null && total.stories() > StoryCount.COUNTED,
                curve.dayOnly(),
                part(curve.articles(), together),
                part(curve.articles(), all),
                spans.stream()
                        .map(span -> new TrendBar(
                                span.from(),
                                span.to(),
                                span.complete(),
                                curve.bar(
                                        span,
                                        stories && distinct != null,
                                        hosts && distinct != null,
                                        distinct == null ? null : distinct.get(span.start()))))
                        .toList());
    }

    /** Null: too many. */
    private @Nullable Map<Instant, Distinct> distinct(
            CurveReader curve, TrendQuestion question, TrendRequests requests) {
        SortedMap<Instant, Long> articles = curve.articlesByBar();
        List<Instant> parts = Distinct.parts(articles, curve.hosts());
        if (parts.isEmpty()) {
            return articles.isEmpty() ? Map.of() : null;
        }
        Map<Instant, Distinct> found = new HashMap<>();
        searches.ask("count what is distinct", Distinct.ask(requests, curve.subject(), question, articles, parts))
                .forEach(answer -> found.putAll(Distinct.read(answer, outlets)));
        return found;
    }

    private static SortedMap<Instant, Long> byBar(MultiSearchItem<Void> answer) {
        SortedMap<Instant, Long> counts = new TreeMap<>();
        if (!answer.aggregations().isEmpty()) {
            BarCount.read(answer.aggregations()).forEach((start, bar) -> counts.put(start, bar.docCount()));
        }
        return counts;
    }

    /** Where the latest bar begins that holds something. */
    private static @Nullable Instant latest(List<CurveReader> curves, SortedMap<Instant, Long> all) {
        return Stream.concat(
                        curves.stream().flatMap(curve -> curve.latest().stream()),
                        all.isEmpty() ? Stream.empty() : Stream.of(all.lastKey()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Double part(long one, long all) {
        return all == 0 ? null : (double) one / all;
    }
}
