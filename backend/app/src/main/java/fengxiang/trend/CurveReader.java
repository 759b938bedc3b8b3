package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fengxiang.figure.Share;
import fengxiang.outlet.Outlets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the answer to {@link TrendRequests#curve} says. Pure, but for the names of outlets. */
final class CurveReader {

    private final Subject subject;
    private final Outlets outlets;
    private final Map<String, Aggregate> answer;
    private final long articles;
    private final CurveCount dayOnly;
    private final Map<Instant, CurveCount> bars = new HashMap<>();

    CurveReader(Subject subject, MultiSearchItem<?> answer, Outlets outlets) {
        this.subject = subject;
        this.outlets = outlets;
        this.answer = answer.aggregations();
        this.articles = Objects.requireNonNull(answer.hits().total()).value();
        if (this.answer.isEmpty()) { // no index yet
            this.dayOnly = CurveCount.NONE;
        } else {
            this.dayOnly = CurveCount.dayOnly(this.answer);
            CurveCount.bars(
                    this.answer, (start, part) -> bars.merge(Instant.ofEpochMilli(start), part, CurveCount::plus));
        }
    }

    Subject subject() {
        return subject;
    }

    long articles() {
        return articles;
    }

    /** Those of which the day alone is known, where bars are shorter. */
    long dayOnly() {
        return dayOnly.articles();
    }

    /** How many hosts there are at most. */
    long hosts() {
        return answer.isEmpty() ? 0 : HostCount.read(answer).map(List::size).orElse(Integer.MAX_VALUE);
    }

    /** Where the latest bar begins that holds something; empty: none does. */
    Optional<Instant> latest() {
        return bars.keySet().stream().max(Comparator.naturalOrder());
    }

    /** In the bars that hold some, by where these begin. */
    SortedMap<Instant, Long> articlesByBar() {
        SortedMap<Instant, Long> counts = new TreeMap<>();
        bars.forEach((start, bar) -> counts.put(start, bar.articles()));
        return counts;
    }

    /** Of the whole range. */
    Figures total() {
        if (answer.isEmpty()) { // no index yet
            return Figures.NONE.with(0L, 0L);
        }
        CurveCount all = bars.values().stream().reduce(dayOnly, CurveCount::plus);
        return figures(articles, all, StoryCount.find(answer), HostCount.outlets(answer, outlets));
    }

    /** @param distinct null: nothing of the kind was counted in the bar */
    Figures bar(TrendRange.Span span, boolean stories, boolean hosts, @Nullable Distinct distinct) {
        Long none = 0L;
        CurveCount bar = bars.get(span.start());
        if (bar == null) {
            return Figures.NONE.with(stories || subject.topic() != null ? none : null, hosts ? none : null);
        }
        return figures(
                bar.articles(),
                bar,
                distinct == null ? null : distinct.stories(),
                distinct == null ? null : distinct.outlets());
    }

    private Figures figures(long all, CurveCount counted, @Nullable Long present, @Nullable Long publishers) {
        long negative = counted.negative();
        long neutral = counted.neutral();
        long positive = counted.positive();
        long assessed = negative + neutral + positive;
        boolean topic = subject.topic() != null;
        Share share = topic ? Share.of(counted.negativeStories(), counted.stories()) : Share.of(negative, assessed);
        Long stories = topic ? (Long) counted.stories() : present;
        return new Figures(all, stories, publishers, assessed, negative, neutral, positive, share);
    }
}
