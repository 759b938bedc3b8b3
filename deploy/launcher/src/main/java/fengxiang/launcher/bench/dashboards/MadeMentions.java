package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.bench.product.Made;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Mentions: each in one of the topics, a third of them new stories, a tenth known by the day only. */
final class MadeMentions implements Made {

    /** So far before the copy was the first one at most. */
    private static final int NEAR = 3_000;

    private final World world;
    private final Truth truth;
    private final SplittableRandom random = new SplittableRandom(20261128);

    MadeMentions(World world, Truth truth) {
        this.world = world;
        this.truth = truth;
    }

    @Override
    public void add(int number, StringBuilder lines) {
        Times times = truth.times();
        int collected = random.nextInt(times.minutes());
        boolean day = random.nextInt(10) == 0;
        int published = day ? times.midnight(collected) : Math.max(0, collected - random.nextInt(30));
        String topic = world.topic().any(random);
        String tone = World.TONES.get(Math.max(0, random.nextInt(5) - 2));
        boolean first = random.nextInt(3) == 0 || number == 0;
        String story = Made.id(first ? number : number - 1 - random.nextInt(Math.min(number, NEAR)));
        World.@Nullable Place place = random.nextInt(10) < 7 ? world.place().any(random) : null;
        count(new Said(topic, published, collected, day, tone, first, place));
        String id = Made.id(number);
        lines.append("{\"create\":{\"_index\":\"fx-mentions-")
                .append(times.month(collected))
                .append("\",\"_id\":\"")
                .append(id)
                .append('_')
                .append(topic)
                .append("\"}}\n{\"id\":\"")
                .append(id)
                .append('_')
                .append(topic);
        text(lines, "articleId", id);
        text(lines, "topicId", topic);
        text(lines, "publishedAt", times.at(published).toString());
        text(lines, "precision", day ? "day" : "minute");
        text(lines, "collectedAt", times.at(collected).toString());
        text(lines, "outletHost", world.outlet().any(random).host());
        text(lines, "kind", World.KINDS.get(random.nextInt(8) / 6));
        text(lines, "story", story);
        text(lines, "event", Made.id(number / 50));
        text(lines, "sentiment", tone);
        text(lines, "band", "probable");
        text(lines, "tone", tone);
        text(lines, "verdict", "open");
        lines.append("\",\"backfill\":false,\"corrected\":false,\"negative\":0.")
                .append(random.nextInt(1000))
                .append(",\"first\":")
                .append(first)
                .append(",\"regions\":[")
                .append(place == null ? "" : place.codes())
                .append("],\"keywords\":[\"");
        for (int i = 0; i < 5; i++) {
            lines.append(i == 0 ? "" : "\",\"").append(world.word().any(random));
        }
        lines.append("\"]}\n");
    }

    private static void text(StringBuilder lines, String field, String value) {
        lines.append("\",\"").append(field).append("\":\"").append(value);
    }

    private record Said(
            String topic,
            int published,
            int collected,
            boolean day,
            String tone,
            boolean first,
            World.@Nullable Place place) {}

    private void count(Said said) {
        boolean negative = said.tone().equals(World.TONES.getFirst());
        if (said.first()) {
            truth.count("since", said.collected());
            if (negative) {
                truth.count("since negative", said.collected());
            }
        }
        if (!said.topic().equals(world.topics().getFirst())) {
            return;
        }
        int at = said.published();
        truth.count("topic", at);
        truth.count("topic " + said.tone(), at);
        if (!said.day()) {
            truth.count("topic timed", at);
            if (negative) {
                truth.count("topic timed negative", at);
            }
            if (said.first()) {
                truth.count("topic timed first", at);
            }
        }
        if (said.first()) {
            truth.count("topic first", at);
            if (negative) {
                truth.count("topic first negative", at);
            }
        }
        if (said.place() != null) {
            truth.count("topic located", at);
            truth.count("topic in " + said.place().province(), at);
            if (negative) {
                truth.count("topic negative in " + said.place().province(), at);
            }
            if (said.first()) {
                truth.count("topic first in " + said.place().province(), at);
            }
        }
    }
}
