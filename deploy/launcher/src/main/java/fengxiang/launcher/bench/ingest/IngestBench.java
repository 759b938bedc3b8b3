package fengxiang.launcher.bench.ingest;

import fengxiang.embedded.Trees;
import fengxiang.launcher.analyze.Article;
import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.analyze.BenchArticles;
import fengxiang.launcher.bench.product.Browser;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that concern no topic, from delivery to acknowledgement, beside the same documents through {@code _bulk}, on
 * the same running server and in turns. Twenty topics work meanwhile; a person makes them, because a program's wait for
 * consent.
 */
public final class IngestBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROUNDS = 4;
    private static final int ARTICLES = 6_000;
    private static final int AT_ONCE = 500;
    private static final int SENDERS = 2;
    private static final int TOPICS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String summary() {
        return "articles a second of the whole product beside Elasticsearch alone, in four rounds of which the first "
                + "warms up; --data: JSON lines with title and text instead of made-up ones";
    }

    /** What must hold: every article is stored and done. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<Article> texts = BenchArticles.of(data);
        Path directory = Files.createTempDirectory("fengxiang-ingest-");
        boolean all = true;
        try (RunningProduct product = RunningProduct.start(directory, List.of())) {
            Browser person = Browser.of(product);
            for (int i = 0; i < TOPICS; i++) {
                JsonNode topic = person.post("/api/topics", topic(i));
                all &= topic.path("working").isNumber();
            }
            for (int round = 0; round < ROUNDS; round++) {
                IngestFigures figures = round(product, texts, round);
                out.println(JSON.writeValueAsString(figures));
                all &= figures.all();
            }
        }
        Trees.delete(directory);
        return all;
    }

    /** No article has such a name. */
    private static Map<String, Object> topic(int number) {
        String name = "云泽第" + number + "检车服务中心";
        return Map.of("name", name, "purpose", "measuring", "names", List.of(name), "any", List.of("收费", "排队"));
    }

    private static IngestFigures round(RunningProduct product, List<Article> texts, int round) throws Exception {
        String host = "round" + round + ".bench.example.cn";
        List<byte[]> parcels = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i += AT_ONCE) {
            parcels.add(parcel(texts, host, i));
        }
        BackendApi api = product.api();
        double seconds = Senders.seconds(SENDERS, parcels, parcel -> deliver(api, parcel));
        RawServer raw = RawServer.of(product.data());
        List<JsonNode> stored = raw.articles(host);
        List<String> bulks = new ArrayList<>();
        for (int i = 0; i < stored.size(); i += AT_ONCE) {
            bulks.add(RawServer.bulk(stored.subList(i, Math.min(stored.size(), i + AT_ONCE))));
        }
        double rawSeconds = Senders.seconds(SENDERS, bulks, raw::write);
        raw.drop();
        boolean done = stored.stream().allMatch(a -> a.path("understoodVersion").asInt() > 0);
        return IngestFigures.of(round, ARTICLES, seconds, rawSeconds, done && stored.size() == ARTICLES);
    }

    /** Every text is another one, so that none is stored as known. */
    private static byte[] parcel(List<Article> texts, String host, int from) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream lines = new GZIPOutputStream(packed)) {
            for (int i = from; i < from + AT_ONCE; i++) {
                Article text = texts.get(i % texts.size());
                Map<String, Object> article = Map.of(
                        "url", "http://" + host + "/" + i + ".html",
                        "title", text.title(),
                        "text", text.text() + "（" + host + "，" + i + "）");
                lines.write(JSON.writeValueAsString(article).getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            }
        }
        return packed.toByteArray();
    }

    private static void deliver(BackendApi api, byte[] parcel) throws IOException {
        HttpResponse<InputStream> answer = api.lines("/api/ingest/articles", parcel, PATIENCE);
        String outcomes = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
        long created =
                outcomes.lines().filter(line -> line.contains("\"created\"")).count();
        if (created != AT_ONCE) {
            throw new IOException("only " + created + " of " + AT_ONCE + " articles were created: "
                    + outcomes.lines()
                            .filter(line -> !line.contains("\"created\""))
                            .findFirst()
                            .orElse(""));
        }
    }
}
