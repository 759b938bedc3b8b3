package fengxiang.launcher.bench.realpages;

import fengxiang.launcher.bench.BenchDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code DIR/html/ID.html} with {@code DIR/gold/ID.json}, whose {@code body} is the article's text. */
final class LabelledPages {

    private static final String ENDING = ".html";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LabelledPages() {}

    /** @throws BenchDataException naming the file that is missing or cannot be read */
    static List<LabelledPage> read(@Nullable Path data) throws IOException {
        Path html = data == null ? null : data.resolve("html");
        if (data == null || html == null || !Files.isDirectory(html)) {
            throw new BenchDataException(
                    "bench real-pages needs --data FOLDER with html/ID.html and gold/ID.json" + found(data));
        }
        List<LabelledPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(html)) {
            for (Path file : files.filter(LabelledPages::isPage).sorted().toList()) {
                String id = id(file);
                pages.add(new LabelledPage(id, file, body(data.resolve("gold").resolve(id + ".json"))));
            }
        }
        if (pages.isEmpty()) {
            throw new BenchDataException("there is no *.html in " + html);
        }
        return pages;
    }

    private static String found(@Nullable Path data) {
        return data == null ? "" : "; " + data + " has no folder html";
    }

    private static boolean isPage(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String body(Path gold) throws IOException {
        if (!Files.isRegularFile(gold)) {
            throw new BenchDataException(gold + " is missing: each page needs the text of its article");
        }
        try {
            String body = JSON.readTree(Files.readString(gold))
                    .path("body")
                    .asString("")
                    .strip();
            if (body.isEmpty()) {
                throw new BenchDataException(gold + " has no body");
            }
            return body;
        } catch (JacksonException e) {
            throw new BenchDataException(gold + " is no JSON: " + e.getOriginalMessage());
        }
    }
}
