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

/** Mentions of a topic, each a story of its own. */
final class TestMentions {

    private TestMentions() {}

    /** Known two minutes after its publication. */
    static Mention known(String topic, String name, Instant published) {
        return of(topic, name, published, published.plus(Duration.ofMinutes(2)), false);
    }

    static Mention of(String topic, String name, Instant published, Instant placed, boolean backfill) {
        return mention(topic, name, published, TimePrecision.MINUTE, placed, backfill);
    }

    /** Published on the day it was collected. */
    static Mention ofDay(String topic, String name, Instant collected) {
        Instant day = Instant.ofEpochSecond(collected.getEpochSecond() / 86_400 * 86_400 - 8 * 3_600);
        return mention(topic, name, day, TimePrecision.DAY, collected, false);
    }

    private static Mention mention(
            String topic, String name, Instant published, TimePrecision precision, Instant placed, boolean backfill) {
        String article = topic + name;
        return new Mention(
                article + "_" + topic,
                article,
                topic,
                published,
                precision,
                placed,
                name.hashCode() % 3 + ".count.example.cn",
                null,
                ArticleKind.NEWS,
                backfill,
                article,
                true,
                null,
                Tone.Label.NEUTRAL,
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
