package fengxiang.crawl;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the log of fetches says of sources; this package's door for others. Every number is counted when it is asked
 * for, as of the last refresh, about a second ago. A source without a fetch is missing from the answers.
 */
@Service
public class FetchLog {

    /** Sources in one request: keeps an answer far below Elasticsearch's limit of 65,536 buckets. */
    private static final int SOURCES_AT_ONCE = 50;

    private final Elastic elastic;
    private final UrlStore urls;
    private final String index;

    FetchLog(Elastic elastic, UrlStore urls, Indices indices) {
        this.elastic = elastic;
        this.urls = urls;
        this.index = indices.alias(CrawlIndices.FETCHES);
    }

    /**
     * Counts for each source and each of several windows that end now.
     *
     * @param windows lengths, any number, overlapping
     * @return by source id; the counts in the order of {@code windows}
     */
    public Map<String, List<FetchCounts>> counts(Collection<String> sourceIds, List<Duration> windows, Instant now) {
        CountsQuery query = new CountsQuery(windows, now);
        Map<String, List<FetchCounts>> found = new HashMap<>();
        for (List<String> some : parts(sourceIds)) {
            found.putAll(query.read(
                    elastic.call("count fetches", c -> c.search(query.request(index, some), Void.class))));
        }
        return found;
    }

    /**
     * Hour by hour, whole hours of UTC from {@code from} on; hours without a fetch are missing.
     *
     * @param to the first moment that is not counted
     */
    public Map<String, List<FetchHour>> hours(Collection<String> sourceIds, Instant from, Instant to) {
        HoursQuery query = new HoursQuery(from, to);
        Map<String, List<FetchHour>> found = new HashMap<>();
        for (List<String> some : parts(sourceIds)) {
            found.putAll(query.read(
                    elastic.call("count fetches by the hour", c -> c.search(query.request(index, some), Void.class))));
        }
        return found;
    }

    /**
     * From publication to collection, of all sources together; empty: no new article whose time is known to the minute.
     */
    public Optional<FetchCounts.Delay> delay(Instant from, Instant to) {
        Map<String, Aggregate> answer = elastic.call(
                        "read the delay of collection", c -> c.search(CountsQuery.delay(index, from, to), Void.class))
                .aggregations();
        return answer.isEmpty() ? Optional.empty() : Optional.ofNullable(CountsReader.delay(answer));
    }

    /**
     * In which parts of a time anything at all was fetched: their beginnings, in order.
     *
     * @param part a part of a day
     */
    public List<Instant> times(Instant from, Instant to, Duration part) {
        Map<String, Aggregate> answer = elastic.call(
                        "read when anything was fetched",
                        c -> c.search(TimesQuery.request(index, from, to, part), Void.class))
                .aggregations();
        return TimesQuery.read(answer);
    }

    /** The latest fetch of a source since {@code from} that ended so, with its address unless that was erased. */
    public Optional<FetchSample> latest(String sourceId, FetchSample.Wanted wanted, Instant from) {
        return elastic
                .call(
                        "look for a fetch",
                        c -> c.search(SampleQuery.request(index, sourceId, wanted, from), Fetch.class))
                .hits()
                .hits()
                .stream()
                .findFirst()
                .map(hit -> sample(Objects.requireNonNull(hit.source())));
    }

    private FetchSample sample(Fetch fetch) {
        String url = Optional.ofNullable(urls.read(List.of(fetch.addressId())).get(fetch.addressId()))
                .map(Versioned::document)
                .filter(known -> !ErasedUrls.ERASED.equals(known.lastReason()))
                .map(KnownUrl::url)
                .orElse(null);
        return new FetchSample(fetch.at(), fetch.status(), fetch.cause(), url);
    }

    private static List<List<String>> parts(Collection<String> sourceIds) {
        List<String> all = List.copyOf(sourceIds);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SOURCES_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + SOURCES_AT_ONCE)));
        }
        return parts;
    }
}
