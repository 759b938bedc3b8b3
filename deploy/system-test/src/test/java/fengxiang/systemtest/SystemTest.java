package fengxiang.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.demo.Expected;
import fengxiang.demo.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One start of the demo, one accident in the middle of its first crawl, and everything that must hold afterwards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SystemTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path directory;

    /** The demo program itself, which has planted the details, as the JVM caches it. */
    private static final Path DEMO_CLASSES = Path.of("cache/demo.jsa");

    private static DemoRun demo;
    private static Map<String, Collected> collected;
    private static SearchSite searches;
    private static String adminPassword;

    @BeforeAll
    static void startsAndSurvivesOneAccident() throws IOException, InterruptedException {
        searches = new SearchSite();
        demo = DemoRun.small(directory.resolve("data"), searches.environment());
        demo.product().up();
        adminPassword =
                demo.product().said("password").replaceFirst(".*password ", "").strip();
        CrashRound.kill(demo, new Random(System.getProperty("seed", "20").hashCode()));
        demo.awaitArrived(demo.expected().size(), 300);
        collected = demo.collected();
    }

    @AfterAll
    static void stops() throws InterruptedException {
        int code = demo.product().stop();
        searches.close();
        assertThat(code).as("exit code of up after a stop").isZero();
    }

    @Test
    @Order(1)
    void everyArticleArrivesOnceWithTitleBodyAndTime() throws IOException {
        List<Expected> expected = demo.expected();
        DemoRun.printTable(expected, collected);
        assertThat(Differences.between(expected, collected)).isEmpty();
    }

    @Test
    @Order(2)
    void whatRobotsForbidIsNotFetched() throws IOException {
        assertThat(demo.collected().keySet()).doesNotContainAnyElementsOf(demo.forbidden());
    }

    @Test
    @Order(3)
    void plantedNamesAreFoundNowhere() throws IOException {
        List<String> planted =
                demo.world().planted().stream().map(Planted::text).distinct().toList();
        assertThat(planted).hasSizeGreaterThan(20);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Collected> article : collected.entrySet()) {
            String whole = article.getValue().toString();
            planted.stream().filter(whole::contains).forEach(name -> found.add(name + " in " + article.getKey()));
        }
        found.addAll(filesWith(planted.toArray(String[]::new)));
        assertThat(found).isEmpty();
    }

    /** Files of the data directory that hold one of the texts. */
    private static List<String> filesWith(String... texts) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(demo.data())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(DEMO_CLASSES))
                    .toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                Stream.of(texts)
                        .filter(text -> bytes.contains(
                                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(text -> found.add(text + " in " + file));
            }
        }
        return found;
    }

    @Test
    @Order(4)
    void aWrongTokenIsRefusedAndABadLineNamed() throws IOException {
        Api api = demo.api();
        var wrong = api.request("/api/articles")
                .setHeader("Authorization", "Bearer fx_wrong")
                .GET();
        assertThat(api.send(wrong.build()).statusCode()).isEqualTo(401);

        String line = "{\"url\":\"http://ingest.example.cn/%d\",\"title\":\"来稿%d\",\"text\":\"通过接口送来的稿件。\"}";
        List<String> lines = new ArrayList<>(
                Stream.of(1, 2, 3, 4, 5).map(i -> line.replace("%d", "" + i)).toList());
        lines.set(2, "{\"url\":");
        String token =
                Files.readString(demo.data().resolve("secrets/crawler-token")).strip();
        HttpResponse<String> answer = api.send(api.request("/api/ingest/articles")
                .setHeader("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(String.join("\n", lines)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> outcomes = answer.body().lines().toList();
        assertThat(outcomes).hasSize(5);
        assertThat(outcomes.get(2)).contains("\"line\":3").contains("\"rejected\"");
        assertThat(outcomes.stream().filter(o -> o.contains("\"created\""))).hasSize(4);
    }

    @Test
    @Order(5)
    void aSecondUpOnTheSameDataSaysSo() throws IOException, InterruptedException {
        Process second = Product.launch("up", demo.data(), List.of("--demo", "--port", "" + FreePort.find()));
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(said).contains("already running");
        Waiting.until("what was sent to be found", 60, () -> demo.api().total("来稿") > 0);
    }

    @Test
    @Order(6)
    void aPersonLogsInSearchesFiltersAndReadsInARealBrowser() throws IOException, InterruptedException {
        assertThat(Browser.run(demo.port(), adminPassword))
                .as("exit code of the browser tests")
                .isZero();
    }

    /** Where no connector was set up, the pages have said so until now. */
    @Test
    @Order(7)
    void connectorsFindWhatNoListLeadsTo() throws IOException, InterruptedException {
        Api api = demo.api();
        assertThat(api.get("/api/connectors").path("connectors")).isEmpty();
        api.post(
                "/api/sources",
                Map.of(
                        "name",
                        "云岭热线",
                        "entries",
                        List.of(Map.of("url", searches.address("/list.html"), "type", "section")),
                        "delayMillis",
                        0));
        api.post("/api/keywords", Map.of("term", "云岭机动车检测站", "purpose", "本站名称，了解公众的意见"));
        api.post(
                "/api/connectors",
                Map.of("name", "站内搜索", "kind", "template", "address", searches.address("/rss?q={词}")));
        api.post("/api/connectors", Map.of("name", "百度搜索", "kind", "qianfan"));
        Waiting.until("what only searches find", 120, () -> api.total("\"增开检测线\"") + api.total("\"举办开放日\"") >= 2);
        assertThat(searches.questions())
                .anyMatch(q -> q.equals("rss q=云岭机动车检测站"))
                .anyMatch(q -> q.startsWith("engine ") && q.contains("\"content\":\"云岭机动车检测站\""));
        assertThat(searches.keys()).containsOnly("Bearer " + SearchSite.KEY);
        JsonNode connectors = api.get("/api/connectors").path("connectors");
        assertThat(connectors)
                .hasSize(2)
                .allMatch(c -> c.path("askedToday").asInt() == c.path("words").asInt());
        assertThat(connectors.toString()).doesNotContain(SearchSite.KEY);
        assertThat(filesWith(SearchSite.KEY)).isEmpty();
    }

    @Test
    @Order(8)
    void whatWasAcknowledgedSurvivesElasticsearchBeingKilledUnderLoad() throws IOException, InterruptedException {
        Sending sending = new Sending(demo, 1500);
        sending.all(500, SystemTest::killElasticsearch, 300);
        assertThat(sending.acknowledged()).hasSize(1500);
        assertThat(demo.product().everythingSaid())
                .anyMatch(line -> line.contains("Elasticsearch has ended by itself"));
        sending.acknowledged()
                .forEach((number, id) ->
                        assertThat(article(id).path("url").asString()).isEqualTo(Sending.url(number)));
    }

    /**
     * The past is matched by a new topic; whoever is killed in the middle leaves nothing out and nothing twice. While
     * there is one user only, nobody else has to agree.
     */
    @Test
    @Order(10)
    void aNewTopicFindsThePastAlthoughTheBackendIsKilled() throws IOException, InterruptedException {
        Api person = demo.api().loggedIn("admin", adminPassword);
        Topic topic = Topic.add(person, "云川市机动车检测中心", "云川车检中心", "市车检站");
        Waiting.until("the first mentions", 120, 50, () -> topic.mentions() > 0);
        demo.product().kill("backend");
        Waiting.until("the past to be matched", 240, topic::isDone);
        assertThat(topic.mentions()).isPositive();
        JsonNode report = topic.consistency();
        assertThat(report.path("differing").asInt()).as(report.toString()).isZero();
        assertThat(report.path("mentions").asLong()).isEqualTo(topic.mentions());
        assertThat(person.get("/api/articles?size=50&topic=" + topic.id()).path("hits"))
                .as("each was read")
                .isNotEmpty()
                .allMatch(hit -> hit.at("/said/towards/0/topic").asString().equals(topic.id()));
    }

    @Test
    @Order(9)
    void anImportAndItsUndoingSurviveTheBackendBeingKilled() throws IOException, InterruptedException {
        int rows = 2_500;
        Importing importing = new Importing(demo.api(), rows);
        importing.killBackendInTheMiddleOf(importing.begin(), demo.product());

        String second = importing.begin();
        long created =
                importing.await(second, "done").path("counts").path("created").asLong();
        assertThat(created).as("what the first left to the second").isBetween(1L, rows - 1L);
        importing.awaitFound(rows);

        importing.undo(second);
        demo.product().kill("backend");
        importing.await(second, "undone");
        importing.awaitFound(rows - created);
    }

    private static void killElasticsearch() {
        try {
            demo.product().kill("elasticsearch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode article(String id) {
        try {
            return demo.api().article(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
