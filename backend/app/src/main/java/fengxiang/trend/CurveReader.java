package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fengxiang.article.Tone;
import fengxiang.figure.Share;
import fengxiang.outlet.Outlets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the answer to {@link TrendRequests#curve} says. Pure, but for the names of outlets. */
final class CurveReader {

    private final Subject subject;
    private final Outlets outlets;
    private final Map<String, Aggregate> answer;
    private final long articles;
    private final SortedMap<Instant, DateHistogramBucket> bars;

    CurveReader(Subject subject, MultiSearchItem<?> answer, Outlets outlets) {
        this.subject = subject;
        this.outlets = outlets;
        this.answer = answer.aggregations();
        this.articles = Objects.requireNonNull(answer.hits().total()).value();
        this.bars = this.answer.isEmpty() ? new TreeMap<>() : BarCount.read(this.answer);
    }

    Subject subject() {
        return subject;
    }

    long articles() {
        return articles;
    }

    /** Those of which the day alone is known, where bars are shorter. */
    long dayOnly() {
        return answer.isEmpty() ? 0 : articles - BarCount.timed(answer, articles);
    }

    /** How many hosts there are at most. */
    long hosts() {
        return answer.isEmpty() ? 0 : HostCount.read(answer).map(List::size).orElse(Integer.MAX_VALUE);
    }

    /** In the bars that hold some, by where these begin. */
    SortedMap<Instant, Long> articlesByBar() {
        SortedMap<Instant, Long> counts = new TreeMap<>();
        bars.forEach((start, bar) -> counts.put(start, bar.docCount()));
        return counts;
    }

    /** Of the whole range. */
    Figures total() {
        if (answer.isEmpty()) { // no index yet
            return Figures.NONE.with(0L, 0L);
        }
        return figures(articles, answer, StoryCount.find(answer), HostCount.outlets(answer, outlets));
    }

    /** @param distinct null: nothing of the kind was counted in the bar */
    Figures bar(TrendRange.Span span, boolean stories, boolean hosts, @Nullable Distinct distinct) {
        Long none = 0L;
        DateHistogramBucket bar = bars.get(span.start());
        if (bar == null) {
            return Figures.NONE.with(stories || subject.topic() != null ? none : null, hosts ? none : null);
        }
        return figures(
                bar.docCount(),
                bar.aggregations(),
                distinct == null ? null : distinct.stories(),
                distinct == null ? null : distinct.outlets());
    }

    private Figures figures(
            long all, Map<String, Aggregate> counted, @Nullable Long present, @Nullable Long publishers) {
        Map<String, Long> tones = ToneCount.read(counted);
        long negative = tones.getOrDefault(Tone.Label.NEGATIVE.toString(), 0L);
        long neutral = tones.getOrDefault(Tone.Label.NEUTRAL.toString(), 0L);
        long positive = tones.getOrDefault(Tone.Label.POSITIVE.toString(), 0L);
        long assessed = negative + neutral + positive;
        if (subject.topic() == null) {
            Share share = Share.of(negative, assessed);
            return new Figures(all, present, publishers, assessed, negative, neutral, positive, share);
        }
        NewStoryCount stories = NewStoryCount.read(counted);
        Share share = Share.of(stories.negative(), stories.all());
        return new Figures(all, stories.all(), publishers, assessed, negative, neutral, positive, share);
    }
}
