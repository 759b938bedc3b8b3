package fengxiang.watch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fengxiang.alert.Evidence;
import fengxiang.article.Tone;
import fengxiang.elastic.Elastic;
import fengxiang.elastic.Indices;
import fengxiang.mention.Mention;
import fengxiang.mention.MentionIndex;
import fengxiang.model.TimePrecision;
import fengxiang.signal.FirstCrawl;
import fengxiang.signal.When;
import fengxiang.source.Sources;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a window of a topic consists of. */
@Component
class EvidenceReader {

    private final Elastic elastic;
    private final Tiers tiers;
    private final Sources sources;
    private final String alias;

    EvidenceReader(Elastic elastic, Tiers tiers, Sources sources, Indices indices) {
        this.elastic = elastic;
        this.tiers = tiers;
        this.sources = sources;
        this.alias = indices.alias(MentionIndex.MENTIONS);
    }

    Evidence of(WindowQuery query, Evidence.Sight sight) {
        When when = new When(FirstCrawl.of(sources.all(), query.from()));
        SearchResponse<Mention> answer =
                elastic.call("look up what an alert rests on", c -> c.search(query.of(alias, when), Mention.class));
        List<Mention> stories = answer.hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
        List<Evidence.Carrier> carriers = answer.aggregations().isEmpty()
                ? List.of()
                : Objects.requireNonNull(answer.aggregations().get(WindowQuery.HOSTS))
                        .sterms()
                        .buckets()
                        .array()
                        .stream()
                        .map(host -> tiers.carrier(host.key().stringValue()))
                        .distinct()
                        .toList();
        return new Evidence(
                stories.stream().map(Mention::story).collect(Collectors.toSet()),
                stories.stream().map(Mention::event).filter(Objects::nonNull).collect(Collectors.toSet()),
                telling(stories),
                carriers,
                stories.stream().filter(EvidenceReader::isNegative).count(),
                sight,
                delay(stories));
    }

    /** Negative ones first, then those of outlets that reach far, then the latest. */
    private List<String> telling(List<Mention> stories) {
        return stories.stream()
                .sorted(Comparator.comparing((Mention m) -> !isNegative(m))
                        .thenComparing(m -> tiers.carrier(m.outletHost()).tier())
                        .thenComparing(
                                Comparator.comparing(Mention::publishedAt).reversed()))
                .limit(Evidence.SHOWN)
                .map(Mention::articleId)
                .toList();
    }

    private static boolean isNegative(Mention mention) {
        return mention.sentiment() == Tone.Label.NEGATIVE;
    }

    private static @Nullable Long delay(List<Mention> stories) {
        List<Long> delays = stories.stream()
                .filter(mention -> mention.precision() == TimePrecision.MINUTE)
                .map(mention -> Duration.between(mention.publishedAt(), mention.collectedAt())
                        .toSeconds())
                .sorted()
                .toList();
        return delays.isEmpty() ? null : delays.get(delays.size() / 2);
    }
}
