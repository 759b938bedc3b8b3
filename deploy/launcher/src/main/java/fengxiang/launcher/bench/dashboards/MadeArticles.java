package fengxiang.launcher.bench.dashboards;

import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.bench.product.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Articles of some 300 characters that are read already: a quarter has the words that are searched for. */
final class MadeArticles implements Made {

    /** What is searched for; no other article has it. */
    static final String WORDS = "夜间排队";

    private static final String SENTENCE = "有人说夜间排队超过了两个小时。";
    private static final int LENGTH = 300;
    private static final int NEAR = 3_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final World world;
    private final Truth truth;
    private final long number;
    private final List<String> texts = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(20261129);

    /**
     * @param texts what is written; the rest is made
     * @param number of the set of topics that they were read by
     */
    MadeArticles(World world, Truth truth, List<Article> texts, long number) {
        this.world = world;
        this.truth = truth;
        this.number = number;
        for (Article text : texts) {
            int end = Math.min(LENGTH, text.text().length());
            this.texts.add("\"title\":" + JSON.writeValueAsString(text.title())
                    + ",\"fingerprint\":{\"terms\":[" + terms(this.texts.size()) + "]},\"text\":"
                    + JSON.writeValueAsString(text.text().substring(0, end)));
        }
    }

    private static String terms(int text) {
        return IntStream.range(0, 12)
                .mapToObj(i -> '"' + Made.id(text * 100L + i).substring(0, 16) + '"')
                .collect(Collectors.joining(","));
    }

    @Override
    public void add(int article, StringBuilder lines) {
        Times times = truth.times();
        int collected = random.nextInt(times.minutes());
        int published = Math.max(0, collected - random.nextInt(30));
        boolean found = random.nextInt(4) == 0;
        World.Outlet outlet = world.outlet().any(random);
        String kind = World.KINDS.get(random.nextInt(8) / 6);
        String tone = World.TONES.get(Math.max(0, random.nextInt(5) - 2));
        @Nullable String topic = random.nextInt(10) < 6 ? world.topic().any(random) : null;
        World.@Nullable Place place = random.nextInt(10) < 7 ? world.place().any(random) : null;
        truth.count("collected", collected);
        count("all", published, outlet, kind, tone, topic, place);
        if (found) {
            count("found", published, outlet, kind, tone, topic, place);
        }
        String id = Made.id(article);
        boolean first = random.nextInt(3) == 0 || article == 0;
        String story = Made.id(first ? article : article - 1 - random.nextInt(Math.min(article, NEAR)));
        String text = texts.get(random.nextInt(texts.size()));
        lines.append("{\"create\":{\"_index\":\"fx-articles-")
                .append(times.month(collected))
                .append("\",\"_id\":\"")
                .append(id)
                .append("\"}}\n{")
                .append(text, 0, text.length() - 1)
                .append(found ? SENTENCE : "")
                .append(article);
        text(lines, "id", id);
        text(lines, "url", "http://" + outlet.host() + "/" + article + ".html");
        text(lines, "outletHost", outlet.host());
        text(lines, "kind", kind);
        text(lines, "publishedAt", times.at(published).toString());
        text(lines, "precision", "minute");
        text(lines, "collectedAt", times.at(collected).toString());
        text(lines, "contentHash", id);
        lines.append("\",\"backfill\":false,\"understoodVersion\":")
                .append(number)
                .append(",\"topics\":[")
                .append(topic == null ? "" : '"' + topic + '"')
                .append(']');
        story(lines, story, times.at(collected).toString(), Made.id(article / 50));
        insight(lines, tone, topic, place);
        lines.append("}\n");
    }

    private static void story(StringBuilder lines, String story, String firstSeen, String event) {
        lines.append(",\"story\":{\"id\":\"").append(story);
        text(lines, "firstSeen", firstSeen);
        text(lines, "event", event);
        lines.append("\"},\"storyGroup\":\"").append(story);
        text(lines, "eventGroup", event);
    }

    private void insight(StringBuilder lines, String tone, @Nullable String topic, World.@Nullable Place place) {
        String judged = "{\"label\":\"" + tone
                + "\",\"band\":\"probable\",\"negative\":0.4,\"neutral\":0.3,\"positive\":0.3,\"byWords\":false}";
        lines.append("\",\"insight\":{\"label\":\"")
                .append(tone)
                .append("\",\"sentiment\":")
                .append(judged)
                .append(",\"towards\":[");
        if (topic != null) {
            lines.append("{\"topic\":\"")
                    .append(topic)
                    .append("\",\"tone\":")
                    .append(judged)
                    .append(",\"named\":true,\"sentence\":\"")
                    .append(SENTENCE)
                    .append("\"}");
        }
        lines.append("],\"leanings\":[")
                .append(topic == null ? "" : '"' + topic + '/' + tone + '"')
                .append("],\"places\":[");
        if (place != null) {
            lines.append("{\"code\":\"").append(place.code()).append("\",\"evidence\":\"当地\"}");
        }
        lines.append("],\"regions\":[")
                .append(place == null ? "" : place.codes())
                .append("],\"keywords\":[\"");
        for (int i = 0; i < 5; i++) {
            lines.append(i == 0 ? "" : "\",\"").append(world.word().any(random));
        }
        lines.append("\"]}");
    }

    private static void text(StringBuilder lines, String field, String value) {
        lines.append("\",\"").append(field).append("\":\"").append(value);
    }

    private void count(
            String whose,
            int published,
            World.Outlet outlet,
            String kind,
            String tone,
            @Nullable String topic,
            World.@Nullable Place place) {
        truth.count(whose, published);
        truth.count(whose + " " + outlet.tier(), published);
        truth.count(whose + " " + kind, published);
        truth.count(whose + " " + tone, published);
        if (topic != null && topic.equals(world.topics().getFirst())) {
            truth.count(whose + " topic", published);
        }
        if (place != null) {
            truth.count(whose + " in " + place.province(), published);
        }
    }
}
