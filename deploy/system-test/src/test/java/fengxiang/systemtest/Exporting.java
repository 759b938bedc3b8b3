package fengxiang.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;

/** An export that runs in the background, watched by the person who began it. */
record Exporting(Api person, String id, String format) {

    private static final int PATIENCE_SECONDS = 300;

    /** 文章数 and what follows it; a spreadsheet has the characters by their numbers. */
    private static final Pattern HEAD =
            Pattern.compile("(?:文章数|&#x6587;&#x7ae0;&#x6570;)(?:,|</t>.{0,80}?<t[^>]*>)(\\d+)");

    /** {@code phrase}: what all its articles have. */
    static Exporting begin(Api person, String phrase, String format) {
        String query = URLEncoder.encode("\"" + phrase + "\"", StandardCharsets.UTF_8);
        JsonNode begun = person.post("/api/exports?q=" + query + "&format=" + format, Map.of());
        return new Exporting(person, begun.path("id").asString(), format);
    }

    /**
     * What the file says of itself and what it holds.
     *
     * @param head the number of articles in its head
     * @param rows addresses of articles in it
     * @param distinct of these
     */
    record File(long head, long rows, long distinct) {}

    JsonNode now() {
        return person.get("/api/exports")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("export " + id + " is gone"));
    }

    boolean isRunning() {
        return now().path("state").asString().equals("running");
    }

    void awaitCounted() throws InterruptedException {
        Waiting.until(
                "an export to be counted", 60, 20, () -> now().path("total").isNumber());
    }

    JsonNode awaitDone() throws InterruptedException {
        Waiting.until("export " + id, PATIENCE_SECONDS, () -> {
            try {
                return !isRunning();
            } catch (UncheckedIOException starting) {
                return false;
            }
        });
        return now();
    }

    /** {@code host}: of the articles' addresses. */
    File file(String host) throws IOException, InterruptedException {
        String text = text(person.file("/api/exports/" + id + "/file"));
        Matcher head = HEAD.matcher(text);
        long said = head.find() ? Long.parseLong(head.group(1)) : -1;
        Pattern address = Pattern.compile(Pattern.quote("http://" + host + "/") + "\\d+");
        long rows = address.matcher(text).results().count();
        long distinct = address.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
        return new File(said, rows, distinct);
    }

    void delete() {
        person.delete("/api/exports/" + id);
    }

    private String text(byte[] bytes) throws IOException {
        if (format.equals("csv")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Path file = Files.createTempFile("export", ".xlsx");
        Files.write(file, bytes);
        StringBuilder sheets = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return sheets.toString();
    }
}
