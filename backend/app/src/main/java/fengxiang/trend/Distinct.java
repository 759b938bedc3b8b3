package fengxiang.trend;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fengxiang.figure.Target;
import fengxiang.outlet.Outlets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Outlets and stories in each bar: what is distinct cannot be added up, and takes Elasticsearch memory for each bar. So
 * the bars are asked for in parts, whose size follows from the articles that are known to lie in them. Pure.
 *
 * @param stories null: not counted
 * @param outlets null: not counted
 */
record Distinct(@Nullable Long stories, @Nullable Long outlets) {

    /** Below the 65,535 that Elasticsearch answers at once. */
    private static final long BUCKETS_AT_ONCE = 50_000;

    /** Of one answer, about half a second; beyond it, bars so narrow are not worth the wait. */
    private static final long BUCKETS_IN_ALL = 120_000;

    /** A counter of stories takes some eight bytes for each article it may have to tell apart: 64 MB. */
    private static final long COUNTERS_AT_ONCE = 8_000_000;

    /**
     * How the bars are divided.
     *
     * @param articles in each bar
     * @param hosts in the whole range
     * @return first bars of the parts; empty: there are too many hosts in too many bars
     */
    static List<Instant> parts(SortedMap<Instant, Long> articles, long hosts) {
        long most = most(articles);
        List<Instant> parts = new ArrayList<>();
        long buckets = 0;
        long bars = 0;
        long all = 0;
        for (Map.Entry<Instant, Long> bar : articles.entrySet()) {
            long own = 1 + Math.min(bar.getValue(), hosts);
            all += own;
            buckets += own;
            bars++;
            boolean full = buckets > BUCKETS_AT_ONCE || bars * Math.min(most, StoryCount.COUNTED) > COUNTERS_AT_ONCE;
            if (parts.isEmpty() || full) {
                parts.add(bar.getKey());
                buckets = own;
                bars = 1;
            }
        }
        return all > BUCKETS_IN_ALL ? List.of() : parts;
    }

    /** One search for each part. */
    static List<RequestItem> ask(
            TrendRequests requests,
            Subject subject,
            TrendQuestion question,
            SortedMap<Instant, Long> articles,
            List<Instant> parts) {
        Target target = TrendRequests.target(subject);
        Set<Also> also = question.also();
        Map<String, Aggregation> within = new HashMap<>();
        if (also.contains(Also.OUTLETS)) {
            within.putAll(HostCount.ask(target));
        }
        if (also.contains(Also.STORIES) && subject.topic() == null) {
            within.putAll(StoryCount.ask(target, most(articles)));
        }
        List<RequestItem> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Instant from = later(parts.get(i), question.scope().from());
            @Nullable
            Instant to =
                    i + 1 < parts.size() ? parts.get(i + 1) : question.scope().to();
            items.add(requests.item(
                    subject,
                    question.scope().within(from, to),
                    BarCount.ask(target, question.range().interval(), within)));
        }
        return items;
    }

    /** By the beginning of the bars. */
    static Map<Instant, Distinct> read(MultiSearchItem<?> answer, Outlets outlets) {
        Map<Instant, Distinct> read = new HashMap<>();
        if (answer.aggregations().isEmpty()) {
            return read;
        }
        BarCount.read(answer.aggregations())
                .forEach((start, bar) -> read.put(
                        start,
                        new Distinct(
                                StoryCount.find(bar.aggregations()), HostCount.outlets(bar.aggregations(), outlets))));
        return read;
    }

    private static long most(SortedMap<Instant, Long> articles) {
        return articles.values().stream().mapToLong(n -> n).max().orElse(0);
    }

    private static Instant later(Instant a, @Nullable Instant b) {
        return b == null || a.isAfter(b) ? a : b;
    }
}
