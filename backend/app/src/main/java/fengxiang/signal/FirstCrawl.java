package fengxiang.signal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.elastic.Terms;
import fengxiang.elastic.Times;
import fengxiang.mention.MentionField;
import fengxiang.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first crawl of a source brings pages of years that were all collected within a minute. Those without a time of
 * publication pass for new, and are no news. Pure.
 */
public final class FirstCrawl {

    /** The first crawl of a source is over by then. */
    private static final Duration LENGTH = Duration.ofHours(24);

    private FirstCrawl() {}

    /** Whether something without a time of publication may be old. */
    public static boolean holds(Source source, Instant collectedAt) {
        return collectedAt.isBefore(source.createdAt().plus(LENGTH));
    }

    /**
     * What was collected by the first crawls of sources.
     *
     * @param since sources that are older need no exception; so one for each hour in which some were made is enough
     */
    public static List<Query> of(List<Source> sources, Instant since) {
        Map<Instant, List<String>> byHour = new TreeMap<>();
        for (Source source : sources) {
            Instant end = source.createdAt().plus(LENGTH);
            if (end.isAfter(since)) {
                byHour.computeIfAbsent(end.truncatedTo(ChronoUnit.HOURS), hour -> new ArrayList<>())
                        .add(source.id());
            }
        }
        return byHour.entrySet().stream()
                .map(one -> collected(one.getValue(), one.getKey().plus(1, ChronoUnit.HOURS)))
                .toList();
    }

    private static Query collected(List<String> sources, Instant to) {
        return Query.of(q -> q.bool(b -> b.filter(Terms.anyOf(MentionField.SOURCE.path(), sources))
                .filter(Times.within(MentionField.COLLECTED_AT.path(), null, to))));
    }
}
