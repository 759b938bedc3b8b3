package fengxiang.launcher.bench.reposts;

import fengxiang.launcher.bench.BenchDataException;
import fengxiang.text.story.ArticleText;
import fengxiang.text.story.Overlap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of published articles below a folder: {@code gold/ID.json {body}}, and reports {@code *.doc.json}. */
final class Bodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Below, an article cut to 40 % has a sentence or two. */
    private static final int SHORTEST = 200;

    private static final double RELATED = 0.3;

    private Bodies() {}

    /**
     * Articles that have nothing to do with each other.
     *
     * @throws BenchDataException where there are none
     */
    static List<String> unrelated(@Nullable Path data) throws IOException {
        List<String> bodies = new ArrayList<>();
        List<ArticleText> texts = new ArrayList<>();
        for (Path file : files(data, "/gold/")) {
            String body = JSON.readTree(Files.readString(file)).path("body").asString("");
            ArticleText text = ArticleText.of("", body);
            if (text.length() >= SHORTEST
                    && texts.stream().noneMatch(o -> Overlap.of(o, text).containment() > RELATED)) {
                bodies.add(body);
                texts.add(text);
            }
        }
        if (bodies.size() < 2) {
            throw new BenchDataException("bench reposts needs --data FOLDER with gold/ID.json {body}, two at least");
        }
        return bodies;
    }

    /** Reports, each with its event; none where the folder has no such file. */
    static List<EventReport> reports(@Nullable Path data) throws IOException {
        List<EventReport> reports = new ArrayList<>();
        for (Path file : files(data, ".doc.json")) {
            for (JsonNode item : JSON.readTree(Files.readString(file))) {
                StringBuilder body = new StringBuilder();
                item.path("Doc")
                        .path("content")
                        .forEach(part -> body.append(part.path("sent_text").asString("")));
                reports.add(new EventReport(
                        item.path("Descriptor").path("event_id").asInt(),
                        item.path("Doc").path("title").asString(""),
                        body.toString()));
            }
        }
        return reports;
    }

    private static List<Path> files(@Nullable Path data, String part) throws IOException {
        if (data == null || !Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().contains(part))
                    .sorted()
                    .toList();
        }
    }
}
