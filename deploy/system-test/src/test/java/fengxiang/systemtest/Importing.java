package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of articles that a person imports, watched from outside. */
final class Importing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final int rows;

    Importing(Api api, int rows) {
        this.api = api;
        this.rows = rows;
    }

    /** Returns the batch's id; the import goes on. */
    String begin() {
        HttpResponse<String> answer = api.send(api.request("/api/ingest/files?name=archive.csv")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(table()))
                .build());
        if (answer.statusCode() != 202) {
            throw new AssertionError("the import answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asString();
    }

    JsonNode batch(String id) {
        return api.get("/api/batches/" + id);
    }

    long created(String id) {
        return batch(id).path("counts").path("created").asLong();
    }

    void undo(String id) {
        api.post("/api/batches/" + id + "/undo", Map.of());
    }

    /** Waits for a state; a backend that is just being started again is waited for as well. */
    JsonNode await(String id, String state) throws InterruptedException {
        Waiting.until(
                "import " + id + " to be " + state,
                300,
                () -> answers() && batch(id).path("state").asString().equals(state));
        return batch(id);
    }

    /** Waits until a search finds so many of the articles. */
    void awaitFound(long articles) throws InterruptedException {
        Waiting.until(articles + " articles of the archive", 60, () -> answers() && found() == articles);
    }

    void awaitBackend() throws InterruptedException {
        Waiting.until("the backend", 120, this::answers);
    }

    private boolean answers() {
        try {
            return found() >= 0;
        } catch (UncheckedIOException | AssertionError starting) {
            return false;
        }
    }

    private long found() {
        return api.total("\"便民座椅和饮水处\"");
    }

    private String table() {
        return "标题,链接,发布时间,正文\n"
                + IntStream.range(0, rows).mapToObj(Importing::row).collect(Collectors.joining("\n"));
    }

    private static String row(int number) {
        return "旧闻第" + number + "篇,http://archive.example.cn/a/" + number + ".html,2026-11-01 08:30,"
                + ("第" + number + "篇旧闻说，检测站大厅新设了便民座椅和饮水处。").repeat(20);
    }

    /** Kills the backend with -9 once the import has brought something and is not through. */
    void killBackendInTheMiddleOf(String id, Product product) throws IOException, InterruptedException {
        Waiting.until("the first articles", 60, 20, () -> created(id) > 0);
        product.kill("backend");
        awaitBackend();
    }
}
