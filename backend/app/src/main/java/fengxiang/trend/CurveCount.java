package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.figure.Interval;
import fengxiang.figure.Target;
import fengxiang.mention.MentionField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles by what they say, and of a topic how many of them are new stories. What they say is asked first and the bars
 * below it: a counter that looks up its condition in each bar takes twice as long. The mark of new stories is a number
 * to Elasticsearch, 1 or 0, and is added up. Pure.
 *
 * @param stories new ones; 0 where no topic is counted
 * @param negativeStories of these
 */
record CurveCount(long articles, long negative, long neutral, long positive, long stories, long negativeStories) {

    static final CurveCount NONE = new CurveCount(0, 0, 0, 0, 0, 0);

    private static final String TONES = "tones";
    private static final String BARS = "bars";
    private static final String FIRST = "first";
    private static final String DAY_ONLY = "dayOnly";

    /** Not read yet. */
    private static final String UNKNOWN = "unknown";

    static Map<String, Aggregation> ask(Target target, Interval interval) {
        Map<String, Aggregation> first = target == Target.MENTIONS
                ? Map.of(FIRST, Aggregation.of(a -> a.sum(s -> s.field(MentionField.FIRST.path()))))
                : Map.of();
        Aggregation bars = BarCount.bars(target, interval, first);
        Map<String, Aggregation> all =
                new HashMap<>(BarCount.timed(target, interval, tones(target, Map.of(BARS, bars))));
        if (!interval.isCalendar()) {
            all.put(
                    DAY_ONLY,
                    Aggregation.of(a -> a.filter(BarCount.dayOnly(target)).aggregations(tones(target, first))));
        }
        return all;
    }

    private static Map<String, Aggregation> tones(Target target, Map<String, Aggregation> within) {
        String field = target == Target.MENTIONS ? MentionField.SENTIMENT.path() : ArticleField.SENTIMENT.path();
        return Map.of(
                TONES,
                Aggregation.of(a -> a.terms(t -> t.field(field)
                                .size(Tone.Label.values().length + 1)
                                .missing(UNKNOWN))
                        .aggregations(within)));
    }

    /** Each bar, as often as something different is said in it. */
    interface Taker {
        void take(long start, CurveCount part);
    }

    static void bars(Map<String, Aggregate> answer, Taker taker) {
        for (StringTermsBucket tone : tones(BarCount.timed(answer))) {
            Tone.@Nullable Label label = label(tone);
            Objects.requireNonNull(tone.aggregations().get(BARS))
                    .dateHistogram()
                    .buckets()
                    .array()
                    .forEach(bar -> taker.take(bar.key(), of(label, bar.docCount(), bar.aggregations())));
        }
    }

    /** Those that lie in no bar. */
    static CurveCount dayOnly(Map<String, Aggregate> answer) {
        Aggregate day = answer.get(DAY_ONLY);
        return day == null
                ? NONE
                : tones(day.filter().aggregations()).stream()
                        .map(tone -> of(label(tone), tone.docCount(), tone.aggregations()))
                        .reduce(NONE, CurveCount::plus);
    }

    CurveCount plus(CurveCount other) {
        return new CurveCount(
                articles + other.articles,
                negative + other.negative,
                neutral + other.neutral,
                positive + other.positive,
                stories + other.stories,
                negativeStories + other.negativeStories);
    }

    private static List<StringTermsBucket> tones(Map<String, Aggregate> holder) {
        return Objects.requireNonNull(holder.get(TONES)).sterms().buckets().array();
    }

    /** Null: not known yet. */
    private static Tone.@Nullable Label label(StringTermsBucket tone) {
        String name = tone.key().stringValue();
        return Stream.of(Tone.Label.values())
                .filter(label -> label.toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static CurveCount of(Tone.@Nullable Label label, long articles, Map<String, Aggregate> counted) {
        boolean isNegative = label == Tone.Label.NEGATIVE;
        long stories = added(counted.get(FIRST));
        return new CurveCount(
                articles,
                isNegative ? articles : 0,
                label == Tone.Label.NEUTRAL ? articles : 0,
                label == Tone.Label.POSITIVE ? articles : 0,
                stories,
                isNegative ? stories : 0);
    }

    private static long added(@Nullable Aggregate sum) {
        Double value = sum == null ? null : sum.sum().value();
        return value == null ? 0 : Math.round(value);
    }
}
