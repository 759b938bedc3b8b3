package fengxiang.watch;

import fengxiang.article.Tone;
import fengxiang.mention.Mention;
import fengxiang.mention.Verdict;
import fengxiang.model.ArticleKind;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mentions of a topic, each a story of its own. */
final class TestMentions {

    private TestMentions() {}

    /** How a mention differs from a usual one. */
    private record Peculiar(@Nullable String source, String host, Tone.Label tone) {

        static Peculiar none(String name) {
            return new Peculiar(null, name.hashCode() % 3 + ".count.example.cn", Tone.Label.NEUTRAL);
        }
    }

    /** Known two minutes after its publication. */
    static Mention known(String topic, String name, Instant published) {
        return of(topic, name, published, published.plus(Duration.ofMinutes(2)), false);
    }

    static Mention of(String topic, String name, Instant published, Instant placed, boolean backfill) {
        return mention(topic, name, published, TimePrecision.MINUTE, placed, backfill, Peculiar.none(name));
    }

    /** Brought by a source. */
    static Mention from(String source, String topic, String name, Instant published, Instant placed) {
        Peculiar by = new Peculiar(source, Peculiar.none(name).host(), Tone.Label.NEUTRAL);
        return mention(topic, name, published, TimePrecision.MINUTE, placed, false, by);
    }

    /** In an outlet. */
    static Mention in(String host, Tone.Label tone, String topic, String name, Instant published) {
        Instant placed = published.plus(Duration.ofMinutes(2));
        return mention(topic, name, published, TimePrecision.MINUTE, placed, false, new Peculiar(null, host, tone));
    }

    /** Published on the day it was collected. */
    static Mention ofDay(String topic, String name, Instant collected) {
        Instant day = Instant.ofEpochSecond(collected.getEpochSecond() / 86_400 * 86_400 - 8 * 3_600);
        return mention(topic, name, day, TimePrecision.DAY, collected, false, Peculiar.none(name));
    }

    /** Published on a day of the past, and collected much later. */
    static Mention ofPastDay(String topic, String name, Instant published, Instant collected) {
        Instant day = Habit.to(published);
        return mention(topic, name, day, TimePrecision.DAY, collected, true, Peculiar.none(name));
    }

    /** Copies of one story, all collected at once and the latest first. */
    static List<Mention> copies(String topic, String name, Instant collected, List<Instant> published) {
        Instant latest = published.stream().max(Instant::compareTo).orElseThrow();
        return published.stream()
                .map(at -> copy(of(topic, name, at, collected, false), at.equals(latest)))
                .toList();
    }

    private static Mention copy(Mention one, boolean first) {
        String article = one.articleId() + one.publishedAt().getEpochSecond();
        return new Mention(
                article + "_" + one.topicId(),
                article,
                one.topicId(),
                one.publishedAt(),
                one.precision(),
                one.collectedAt(),
                one.outletHost(),
                one.sourceId(),
                one.kind(),
                one.backfill(),
                one.story(),
                first,
                one.event(),
                one.sentiment(),
                one.band(),
                one.negative(),
                one.corrected(),
                one.tone(),
                one.regions(),
                one.keywords(),
                one.verdict(),
                one.placedAt());
    }

    private static Mention mention(
            String topic,
            String name,
            Instant published,
            TimePrecision precision,
            Instant placed,
            boolean backfill,
            Peculiar peculiar) {
        String article = topic + name;
        return new Mention(
                article + "_" + topic,
                article,
                topic,
                published,
                precision,
                placed,
                peculiar.host(),
                peculiar.source(),
                ArticleKind.NEWS,
                backfill,
                article,
                true,
                null,
                peculiar.tone(),
                Tone.Band.CERTAIN,
                0.1,
                false,
                Tone.Label.NEUTRAL,
                Set.of(),
                List.of(),
                Verdict.OPEN,
                placed);
    }
}
