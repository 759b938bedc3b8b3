package fengxiang.signal;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fengxiang.crawl.FetchLog;
import fengxiang.detection.Series;
import fengxiang.elastic.Indices;
import fengxiang.elastic.Searches;
import fengxiang.health.SourceHealth;
import fengxiang.mention.MentionIndex;
import fengxiang.source.Source;
import fengxiang.source.Sources;
import fengxiang.topic.WorkingTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Counts what rules are decided by; always anew, so that nothing has to be kept. */
@Service
public class Signals {

    /** What is usual needs 28 days before the one that is judged; as many more are needed to learn the spread. */
    public static final Duration PAST = Duration.ofDays(56);

    /** What is older decides nothing any more, however late it came. */
    private static final Duration LATE = Duration.ofDays(3);

    /** Keeps an answer far below Elasticsearch's limit of 65,536 buckets. */
    private static final int AT_ONCE = 5;

    private final Searches searches;
    private final Beginnings beginnings;
    private final SourceHealth health;
    private final Sources sources;
    private final FetchLog fetches;
    private final SignalProperties properties;
    private final String alias;

    Signals(
            Searches searches,
            Beginnings beginnings,
            SourceHealth health,
            Sources sources,
            FetchLog fetches,
            SignalProperties properties,
            Indices indices) {
        this.searches = searches;
        this.beginnings = beginnings;
        this.health = health;
        this.sources = sources;
        this.fetches = fetches;
        this.properties = properties;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    /** The end of the last bin that may be decided at a moment. */
    public Instant decidable(Instant now) {
        return Bins.floor(now.minus(properties.queryDelay()));
    }

    /** For how long a decision waits. */
    public Duration delay() {
        return properties.queryDelay();
    }

    /** What alerts are decided by, with what was known in time, of each topic in order. */
    public List<Signal> live(List<WorkingTopic> topics, Instant end) {
        Bins bins = Bins.until(end, PAST);
        Sight sight = sight(bins);
        SignalQuery query = new SignalQuery(alias, bins, properties.queryDelay(), when(bins), end.minus(LATE));
        List<SignalReader.Counted> counted = count(topics, bins, query);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            signals.add(signal(topics.get(i), counted.get(i), sight));
        }
        return signals;
    }

    /** The past as if everything had been known a few minutes after its publication: to try a rule on it. */
    public Signal past(WorkingTopic topic, Instant end, Duration length) {
        Bins bins = Bins.until(end, length.plus(PAST));
        When when = when(bins);
        SignalReader.Counted arrived = count(
                        List.of(topic), bins, new SignalQuery(alias, bins, properties.queryDelay(), when, null))
                .getFirst();
        BeginningsQuery query = new BeginningsQuery(alias, topic.id(), bins, when);
        return signal(topic, beginnings.of(query, arrived.sources()), sight(bins));
    }

    private When when(Bins bins) {
        return new When(FirstCrawl.of(sources.all(), bins.start()));
    }

    private List<SignalReader.Counted> count(List<WorkingTopic> topics, Bins bins, SignalQuery query) {
        SignalReader reader = new SignalReader(bins, properties.queryDelay());
        List<SignalReader.Counted> counted = new ArrayList<>();
        for (int from = 0; from < topics.size(); from += AT_ONCE) {
            List<WorkingTopic> some = topics.subList(from, Math.min(topics.size(), from + AT_ONCE));
            List<MultiSearchItem<Void>> answers = searches.ask(
                    "count new stories",
                    some.stream().map(topic -> query.of(topic.id())).toList());
            answers.forEach(answer -> counted.add(reader.read(answer.aggregations())));
        }
        return counted;
    }

    private Sight sight(Bins bins) {
        List<String> paused = sources.all().stream()
                .filter(source -> !source.active())
                .map(Source::id)
                .toList();
        return new Sight(
                bins,
                health.outages(bins.start()),
                paused,
                Dark.of(bins, fetches.times(bins.start(), bins.end(), Bins.LENGTH)));
    }

    private static Signal signal(WorkingTopic topic, SignalReader.Counted counted, Sight sight) {
        Past past = Past.of(topic, counted, sight.bins());
        double[] coverage = past.cut(sight.of(counted.sources()));
        Series minutes = past.series(counted.minutes(), coverage);
        Series negative = past.series(counted.negative(), coverage);
        Instant began = past.bins().start();
        if (counted.days().isEmpty()) {
            return new Signal(topic.id(), minutes, minutes, negative, negative, began);
        }
        Series days = past.series(counted.minutes().plus(counted.days()), coverage);
        Series negativeDays = past.series(counted.negative().plus(counted.negativeDays()), coverage);
        return new Signal(topic.id(), minutes, days, negative, negativeDays, began);
    }
}
