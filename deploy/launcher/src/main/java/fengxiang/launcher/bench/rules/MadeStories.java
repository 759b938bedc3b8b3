package fengxiang.launcher.bench.rules;

import fengxiang.launcher.bench.product.Made;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Mentions of 90 days, as many in each topic; every third is a new story, one in six is negative. */
final class MadeStories implements Made {

    private static final Duration PAST = Duration.ofDays(90);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);
    private static final int OUTLETS = 300;
    private static final int WORDS = 400;

    /** So far before a copy the first one was at most. */
    private static final int NEAR = 3_000;

    private final List<String> topics;
    private final Instant end;
    private final SplittableRandom random = new SplittableRandom(20261128);

    /** @param end of the 90 days */
    MadeStories(List<String> topics, Instant end) {
        this.topics = topics;
        this.end = end;
    }

    @Override
    public void add(int number, StringBuilder lines) {
        Instant collected = end.minusSeconds(random.nextLong(PAST.toSeconds()));
        Instant published = collected.minusSeconds(random.nextInt(1_800));
        String topic = topics.get(number % topics.size());
        boolean first = number < NEAR || random.nextInt(3) == 0;
        String story = Made.id(first ? number : number - 1 - random.nextInt(NEAR));
        String tone = random.nextInt(6) == 0 ? "negative" : "neutral";
        String id = Made.id(number);
        lines.append("{\"create\":{\"_index\":\"fx-mentions-")
                .append(MONTH.format(collected.atOffset(ZoneOffset.UTC)))
                .append("\",\"_id\":\"")
                .append(id + '_' + topic)
                .append("\"}}\n{\"id\":\"")
                .append(id + '_' + topic);
        text(lines, "articleId", id);
        text(lines, "topicId", topic);
        text(lines, "publishedAt", published.toString());
        text(lines, "precision", random.nextInt(10) == 0 ? "day" : "minute");
        text(lines, "collectedAt", collected.toString());
        text(lines, "placedAt", collected.plusSeconds(2).toString());
        text(lines, "outletHost", "h" + random.nextInt(OUTLETS) + ".bench.example.cn");
        text(lines, "kind", "news");
        text(lines, "story", story);
        text(lines, "event", Made.id(number / 50));
        text(lines, "sentiment", tone);
        text(lines, "band", "probable");
        text(lines, "tone", tone);
        text(lines, "verdict", "open");
        lines.append("\",\"backfill\":false,\"corrected\":false,\"negative\":0.")
                .append(random.nextInt(1_000))
                .append(",\"first\":")
                .append(first)
                .append(",\"regions\":[],\"keywords\":[\"关键词")
                .append(random.nextInt(WORDS))
                .append("\",\"关键词")
                .append(random.nextInt(WORDS))
                .append("\"]}\n");
    }

    private static void text(StringBuilder lines, String field, String value) {
        lines.append("\",\"").append(field).append("\":\"").append(value);
    }
}
