package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that sends articles as one should: what has no outcome is sent again. */
final class Sending {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 100;

    private final Api api;
    private final String token;
    private final List<Integer> open = new ArrayList<>();
    private final Map<Integer, String> acknowledged = new TreeMap<>();
    private final IntFunction<String> line;

    Sending(DemoRun demo, int articles) throws IOException {
        this(demo.api(), demo.data(), articles, Sending::line);
    }

    /** {@code line}: the article of a number, from 0, as the interface takes it. */
    Sending(Api api, Path data, int articles, IntFunction<String> line) throws IOException {
        this.api = api;
        this.token =
                Files.readString(data.resolve(Path.of("secrets/crawler-token"))).strip();
        this.line = line;
        for (int i = 0; i < articles; i++) {
            open.add(i);
        }
    }

    static String url(int number) {
        return "http://ingest.example.cn/load/" + number;
    }

    /** Sends one batch after the other; the accident happens while it goes on. */
    void all(int accidentAfter, Runnable accident, int seconds) throws InterruptedException {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        Thread happening = Thread.ofPlatform().unstarted(accident);
        while (!open.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(open.size() + " articles are not acknowledged after " + seconds + " s");
            }
            if (acknowledged.size() >= accidentAfter && happening.getState() == Thread.State.NEW) {
                happening.start();
            }
            if (!step()) {
                Thread.sleep(500);
            }
        }
        happening.join(); // at once where it never began
    }

    /** Without an accident of its own. */
    void all(int seconds) throws InterruptedException {
        all(Integer.MAX_VALUE, () -> {}, seconds);
    }

    /** Sends the next ones that are open; false where they were refused for now. */
    private boolean step() {
        List<Integer> batch = List.copyOf(open.subList(0, Math.min(BATCH, open.size())));
        String lines = batch.stream().map(line::apply).collect(Collectors.joining("\n"));
        try {
            HttpResponse<String> answer = api.send(api.request("/api/ingest/articles")
                    .setHeader("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(lines))
                    .build());
            if (answer.statusCode() == 200) {
                answer.body().lines().map(JSON::readTree).forEach(outcome -> note(outcome, batch));
            }
            return answer.statusCode() == 200;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }

    /** Ids of what is settled, by number. */
    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    private void note(JsonNode outcome, List<Integer> batch) {
        if (outcome.has("outcome")) {
            Integer number = batch.get(outcome.path("line").asInt() - 1);
            acknowledged.put(number, outcome.path("id").asString());
            open.remove(number);
        }
    }

    private static String line(int number) {
        return "{\"url\":\"" + url(number) + "\",\"title\":\"第" + number + "号通报\",\"text\":\"" + "编号" + number
                + "，检测站下调收费标准，新标准自下月一日起施行。".repeat(20) + "\"}";
    }
}
