package fengxiang.heatmap;

import fengxiang.article.Insight;
import fengxiang.article.PlaceMark;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoryMark;
import fengxiang.article.Tone;
import fengxiang.article.Towards;
import fengxiang.figure.Interval;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random articles that were read, and some that were not. */
final class Reports {

    /** No other test's article has it. */
    static final String WORD = "黄杨展台";

    /** Some have this one, too. */
    static final String SECOND = "排队太久";

    static final Instant FIRST = Instant.parse("2026-10-11T05:20:00Z");
    static final int DAYS = 40;

    private static final List<String> PLACES =
            List.of("330106", "330110", "330100", "330200", "330000", "110105", "110101", "429004", "420100", "710000");

    private final Random random;
    private final List<String> topics;

    Reports(long seed, List<String> topics) {
        this.random = new Random(seed);
        this.topics = topics;
    }

    List<StoredArticle> some(int count) {
        List<StoredArticle> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(i));
        }
        return all;
    }

    private StoredArticle one(int number) {
        Instant at = FIRST.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        TimePrecision precision = random.nextInt(5) == 0
                ? TimePrecision.DAY
                : random.nextInt(6) == 0 ? TimePrecision.INFERRED : TimePrecision.MINUTE;
        Instant published = precision == TimePrecision.DAY ? Interval.DAY.floor(at) : at;
        boolean read = random.nextInt(6) > 0;
        List<String> own =
                topics.stream().filter(t -> read && random.nextBoolean()).toList();
        String id = "heat" + number;
        String host = "h" + random.nextInt(9) + ".heat.cn";
        String text = WORD + (random.nextInt(3) == 0 ? "，" + SECOND : "") + "，" + number;
        return new StoredArticle(
                id,
                "http://" + host + "/" + id,
                null,
                null,
                host,
                ArticleKind.values()[random.nextInt(ArticleKind.values().length)],
                "标题",
                text,
                published,
                null,
                precision,
                at.plus(Duration.ofMinutes(random.nextInt(3_000))),
                null,
                null,
                null,
                Hashes.content("标题", text),
                null,
                false,
                read ? 1 : 0,
                null,
                null,
                List.of(),
                own,
                null,
                read ? new StoryMark("heat" + random.nextInt(150), at, null) : null,
                read ? insight(own) : null,
                List.of());
    }

    private Insight insight(List<String> own) {
        List<PlaceMark> places = PLACES.stream()
                .filter(p -> random.nextInt(6) == 0)
                .map(p -> new PlaceMark(p, "那里"))
                .toList();
        List<Towards> towards = own.stream()
                .map(t -> new Towards(t, tone(), true, "句子。", random.nextInt(4) == 0 ? label() : null))
                .toList();
        return new Insight(tone(), random.nextInt(4) == 0 ? label() : null, towards, places, List.of("展台"));
    }

    private Tone tone() {
        return new Tone(label(), Tone.Band.PROBABLE, 0.5, 0.3, 0.2, false);
    }

    private Tone.Label label() {
        return Tone.Label.values()[random.nextInt(3)];
    }
}
