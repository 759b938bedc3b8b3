package fengxiang.watch;

import fengxiang.alert.Evidence;
import fengxiang.alert.Numbers;
import fengxiang.alert.Sentences;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.topic.WorkingTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts into words what people would have been told, with the articles it rests on. */
@Component
class PreviewEpisodes {

    private static final int ARTICLES = 5;

    private final EvidenceReader evidence;
    private final SourcesView sources;
    private final Hits hits;

    PreviewEpisodes(EvidenceReader evidence, SourcesView sources, Hits hits) {
        this.evidence = evidence;
        this.sources = sources;
        this.hits = hits;
    }

    /** What would have been told, and of which articles. */
    record Told(Instant from, Instant to, Instant asOf, boolean late, Numbers numbers, List<String> articles) {}

    /** The latest first. */
    List<RulePreview.PreviewEpisode> of(
            WorkingTopic topic, RuleKind kind, RuleSettings settings, List<Episode> alerts) {
        List<Told> told = new ArrayList<>();
        for (Episode one : latest(alerts)) {
            Duration window = kind == RuleKind.SPREAD
                    ? Duration.ofHours(Objects.requireNonNull(settings.hours()))
                    : one.first().window();
            boolean negative = kind == RuleKind.NEGATIVE_VOLUME || kind == RuleKind.NEGATIVE_SHARE;
            Evidence found = evidence.of(
                    new WindowQuery(topic.id(), one.asOf().minus(window), one.asOf(), negative), sources.of(topic));
            told.add(new Told(
                    one.from(),
                    one.to(),
                    one.asOf(),
                    one.late(),
                    CountNumbers.of(kind, settings, one.first(), window, one.asOf()),
                    found.articles()));
        }
        return of(kind, told);
    }

    /** With their articles, as far as there still are such. */
    List<RulePreview.PreviewEpisode> of(RuleKind kind, List<Told> told) {
        Set<String> ids = new LinkedHashSet<>();
        told.forEach(one -> one.articles().stream().limit(ARTICLES).forEach(ids::add));
        Map<String, ArticleHit> found = hits.byId(ids, null);
        return told.stream()
                .map(one -> new RulePreview.PreviewEpisode(
                        one.from(),
                        one.to(),
                        one.asOf(),
                        one.late(),
                        Sentences.of(kind, one.numbers()),
                        one.numbers(),
                        articles(one.articles(), found)))
                .toList();
    }

    private static List<ArticleHit> articles(Collection<String> ids, Map<String, ArticleHit> found) {
        return ids.stream()
                .limit(ARTICLES)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Episode> latest(List<Episode> alerts) {
        List<Episode> latest = alerts.reversed();
        return latest.subList(0, Math.min(RulePreview.MOST, latest.size()));
    }
}
