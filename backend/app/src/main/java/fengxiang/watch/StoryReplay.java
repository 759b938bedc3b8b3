package fengxiang.watch;

import fengxiang.alert.Numbers;
import fengxiang.article.Tone;
import fengxiang.mention.Mention;
import fengxiang.mention.Mentions;
import fengxiang.mention.Verdict;
import fengxiang.outlet.Tier;
import fengxiang.rule.RuleKind;
import fengxiang.rule.RuleSettings;
import fengxiang.topic.WorkingTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rules of single stories on the past of a topic, as if nobody had taken up what they found. */
@Component
class StoryReplay {

    private static final Duration JOINS = Duration.ofHours(4);
    private static final int MOST = 50_000;

    private final Mentions mentions;
    private final Tiers tiers;
    private final PreviewEpisodes episodes;

    StoryReplay(Mentions mentions, Tiers tiers, PreviewEpisodes episodes) {
        this.mentions = mentions;
        this.tiers = tiers;
        this.episodes = episodes;
    }

    RulePreview preview(WorkingTopic topic, RuleKind kind, RuleSettings settings, Instant end, int days) {
        Instant from = end.minus(Duration.ofDays(days));
        List<Mention> found = matching(topic, kind, settings, from, end);
        List<PreviewEpisodes.Told> told = joined(kind, found);
        List<PreviewEpisodes.Told> latest = told.reversed().subList(0, Math.min(RulePreview.MOST, told.size()));
        Instant start = from.truncatedTo(ChronoUnit.DAYS);
        return new RulePreview(
                from,
                end,
                new RulePreview.BinRange(start, 24 * 60),
                24,
                byDay(found, start, days),
                List.of(),
                List.of(),
                null,
                episodes.of(topic, kind, latest),
                told.size(),
                PreviewDesk.perMonth(told.size(), days),
                List.of(),
                true);
    }

    private static List<Double> byDay(List<Mention> found, Instant start, int days) {
        double[] counts = new double[days + 1];
        found.forEach(m -> counts[(int) Duration.between(start, m.publishedAt()).toDays()]++);
        List<Double> all = new ArrayList<>();
        for (double count : counts) {
            all.add(count);
        }
        return all;
    }

    /** Each report once, where its first copy was published; each event once for the first outlet of a tier. */
    private List<Mention> matching(
            WorkingTopic topic, RuleKind kind, RuleSettings settings, Instant from, Instant end) {
        List<Mention> all = new ArrayList<>();
        Instant before = Habit.from(from);
        mentions.eachPublished(topic.id(), before, end, part -> {
            if (all.size() < MOST) {
                all.addAll(part);
            }
        });
        Set<String> seen = new HashSet<>();
        Map<Tier, NavigableSet<Instant>> habits = kind == RuleKind.FIRST_TIER ? habits(all) : Map.of();
        return all.stream()
                .filter(mention ->
                        kind == RuleKind.NEW_STORY || StoryMatch.isWanted(kind, settings, mention, tier(mention)))
                .sorted(Comparator.comparing(Mention::publishedAt).thenComparing(Mention::articleId))
                .filter(mention -> kind != RuleKind.FIRST_TIER || isNews(mention, habits))
                .filter(mention -> seen.add(StoryMatch.key(kind, mention, tier(mention))))
                .filter(mention -> !mention.publishedAt().isBefore(from))
                .toList();
    }

    /** The days on which outlets of a tier or a higher one reported. */
    private Map<Tier, NavigableSet<Instant>> habits(List<Mention> all) {
        Map<Tier, NavigableSet<Instant>> days = new EnumMap<>(Tier.class);
        for (Mention mention : all) {
            for (Tier tier : Tier.values()) {
                if (tier(mention).compareTo(tier) <= 0 && mention.verdict() != Verdict.IRRELEVANT) {
                    days.computeIfAbsent(tier, none -> new TreeSet<>()).add(Habit.to(mention.publishedAt()));
                }
            }
        }
        return days;
    }

    private boolean isNews(Mention mention, Map<Tier, NavigableSet<Instant>> habits) {
        return mention.sentiment() == Tone.Label.NEGATIVE
                || !Habit.is(
                        habits.getOrDefault(tier(mention), Collections.emptyNavigableSet()), mention.publishedAt());
    }

    private Tier tier(Mention mention) {
        return tiers.carrier(mention.outletHost()).tier();
    }

    /** What is found within a few hours of the last is one alert; first outlets stand alone. */
    private List<PreviewEpisodes.Told> joined(RuleKind kind, List<Mention> found) {
        List<PreviewEpisodes.Told> alerts = new ArrayList<>();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : found) {
            boolean joins = kind != RuleKind.FIRST_TIER
                    && !open.isEmpty()
                    && !mention.publishedAt()
                            .isAfter(open.getLast().publishedAt().plus(JOINS));
            if (!joins && !open.isEmpty()) {
                alerts.add(told(kind, open));
                open.clear();
            }
            open.add(mention);
        }
        if (!open.isEmpty()) {
            alerts.add(told(kind, open));
        }
        return alerts;
    }

    private PreviewEpisodes.Told told(RuleKind kind, List<Mention> stories) {
        Mention first = stories.getFirst();
        String outlet = tiers.name(first.outletHost());
        Numbers numbers = Numbers.stories(first.publishedAt(), stories.size()).named(outlet);
        return new PreviewEpisodes.Told(
                first.publishedAt(),
                stories.getLast().publishedAt(),
                first.publishedAt(),
                false,
                kind == RuleKind.FIRST_TIER ? numbers.first(tier(first), outlet) : numbers,
                stories.stream().map(Mention::articleId).toList(),
                stories.stream().map(Mention::story).collect(Collectors.toSet()));
    }
}
