package fengxiang.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fengxiang.article.ArticleField;
import fengxiang.article.Tone;
import fengxiang.figure.Target;
import fengxiang.text.place.Region;
import fengxiang.text.place.Regions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facets of what was read out of articles: topics, sentiment, places. */
final class ReadFacets {

    /** Nobody has more topics. */
    private static final int MOST_TOPICS = 1_000;

    /** More than the provinces, or the prefectures of a province, or its counties. */
    private static final int MOST_REGIONS = 200;

    private ReadFacets() {}

    static Aggregation topics() {
        return Aggregation.of(
                a -> a.terms(t -> t.field(ArticleField.TOPICS.path()).size(MOST_TOPICS)));
    }

    static List<Facets.TopicCount> topics(Aggregate answer, Map<String, String> names) {
        return counts(answer).entrySet().stream()
                .filter(count -> names.containsKey(count.getKey()))
                .map(count ->
                        new Facets.TopicCount(count.getKey(), names.getOrDefault(count.getKey(), ""), count.getValue()))
                .toList();
    }

    /** @param topics about which the sentiment is asked; none: of the article in all */
    static Aggregation sentiments(Set<String> topics) {
        if (topics.isEmpty()) {
            return Aggregation.of(
                    a -> a.terms(t -> t.field(ArticleField.SENTIMENT.path()).size(Tone.Label.values().length)));
        }
        Map<String, Query> labels = new LinkedHashMap<>();
        for (Tone.Label label : Tone.Label.values()) {
            labels.put(label.toString(), Target.ARTICLES.saying(topics, label));
        }
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(labels))));
    }

    static List<Facets.SentimentCount> sentiments(Aggregate answer) {
        Map<String, Long> found = new LinkedHashMap<>();
        if (answer.isSterms()) {
            found.putAll(counts(answer));
        } else {
            answer.filters().buckets().keyed().forEach((label, bucket) -> found.put(label, bucket.docCount()));
        }
        return Arrays.stream(Tone.Label.values())
                .map(label -> new Facets.SentimentCount(label, found.getOrDefault(label.toString(), 0L)))
                .toList();
    }

    /** The provinces; of what is chosen also the parts. */
    static Aggregation regions(Set<String> chosen) {
        String wanted = chosen.stream().map(ReadFacets::parts).reduce("[0-9]{2}0000", (a, b) -> a + "|" + b);
        return Aggregation.of(a -> a.terms(
                t -> t.field(ArticleField.REGIONS.path()).size(MOST_REGIONS).include(i -> i.regexp(wanted))));
    }

    private static String parts(String code) {
        if (code.endsWith("0000")) {
            return code.substring(0, 2) + "[0-9]{2}00";
        }
        return code.endsWith("00") ? code + "|" + code.substring(0, 4) + "[0-9]{2}" : code;
    }

    static List<Facets.RegionCount> regions(Aggregate answer) {
        return counts(answer).entrySet().stream()
                .map(count -> new Facets.RegionCount(
                        count.getKey(),
                        Regions.find(count.getKey()).map(Region::name).orElse(count.getKey()),
                        count.getValue()))
                .toList();
    }

    static Aggregation assessed() {
        return Aggregation.of(a -> a.filter(f -> f.exists(e -> e.field(ArticleField.SENTIMENT.path()))));
    }

    /** Where it was not asked for, each article that says something was counted under what it says. */
    static long assessed(Map<String, Aggregate> answer) {
        return answer.containsKey("assessed")
                ? SearchRequests.counted(answer, "assessed").filter().docCount()
                : counts(SearchRequests.counted(answer, "sentiments")).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private static Map<String, Long> counts(Aggregate answer) {
        Map<String, Long> counts = new LinkedHashMap<>();
        answer.sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
    }
}
