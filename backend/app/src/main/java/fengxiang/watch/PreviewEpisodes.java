package fengxiang.watch;

import fengxiang.alert.Evidence;
import fengxiang.alert.Numbers;
import fengxiang.alert.Proposal;
import fengxiang.alert.Sentences;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.search.ArticleHit;
import fengxiang.search.Hits;
import fengxiang.signal.OverallShare;
import fengxiang.topic.WorkingTopic;
import java.time.Clock;
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
    private final RiskJudge judge;
    private final OverallShare overall;
    private final Clock clock;

    PreviewEpisodes(
            EvidenceReader evidence,
            SourcesView sources,
            Hits hits,
            RiskJudge judge,
            OverallShare overall,
            Clock clock) {
        this.evidence = evidence;
        this.sources = sources;
        this.hits = hits;
        this.judge = judge;
        this.overall = overall;
        this.clock = clock;
    }

    /** What would have been told, of which articles, and of which stories by the end of it. */
    record Told(
            Instant from,
            Instant to,
            Instant asOf,
            boolean late,
            Numbers numbers,
            List<String> articles,
            Set<String> stories) {}

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
                    found.articles(),
                    stories(topic, one.from().minus(window), one.to(), negative)));
        }
        return of(topic, kind, told);
    }

    /** With their articles, as far as there still are such. */
    List<RulePreview.PreviewEpisode> of(WorkingTopic topic, RuleKind kind, List<Told> told) {
        List<Proposal> levels = levels(topic, told);
        Set<String> ids = new LinkedHashSet<>();
        told.forEach(one -> one.articles().stream().limit(ARTICLES).forEach(ids::add));
        Map<String, ArticleHit> found = hits.byId(ids, null);
        List<RulePreview.PreviewEpisode> all = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            all.add(new RulePreview.PreviewEpisode(
                    one.from(),
                    one.to(),
                    one.asOf(),
                    one.late(),
                    Sentences.of(kind, one.numbers()),
                    one.numbers(),
                    articles(one.articles(), found),
                    levels.get(i).level(),
                    levels.get(i).score()));
        }
        return all;
    }

    /** What would have been proposed at the end of each, when most was known of it. */
    private List<Proposal> levels(WorkingTopic topic, List<Told> told) {
        Instant now = clock.instant();
        List<RiskJudge.Case> cases = told.stream()
                .map(one -> new RiskJudge.Case(
                        topic,
                        one.stories(),
                        Objects.requireNonNullElse(one.numbers().surprise(), 0.0),
                        one.to()))
                .toList();
        return judge.judge(cases, overall.before(now), now);
    }

    private Set<String> stories(WorkingTopic topic, Instant from, Instant to, boolean negative) {
        return evidence.of(new WindowQuery(topic.id(), from, to, negative), sources.of(topic))
                .stories();
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
