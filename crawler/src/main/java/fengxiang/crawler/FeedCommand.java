package fengxiang.crawler;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fengxiang.crawler.feed.FeedEntry;
import fengxiang.crawler.feed.FeedFormatException;
import fengxiang.crawler.feed.FeedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code feed}: a feed or sitemap in, one JSON object an entry out. */
public final class FeedCommand {

    private static final int LARGEST = 64 << 20;

    private FeedCommand() {}

    /** The line for one entry; names and order stay. */
    @JsonPropertyOrder({"title", "link", "publishedAt", "publishedRaw", "summary", "id"})
    record EntryLine(
            @Nullable String title,
            String link,
            @Nullable String publishedAt,
            @Nullable String publishedRaw,
            @Nullable String summary,
            @Nullable String id) {

        static EntryLine of(FeedEntry entry) {
            return new EntryLine(
                    entry.title().isBlank() ? null : entry.title(),
                    entry.link(),
                    LineTimes.of(entry.publishedAt()),
                    entry.publishedRaw(),
                    entry.summary(),
                    entry.id());
        }
    }

    /**
     * Runs the command.
     *
     * @param url the feed's address, for relative links; null: not known
     * @param contentType as the server declared it; null: not known
     * @return 0 all went well, 1 it is no feed
     */
    public static int run(
            @Nullable String url, @Nullable String contentType, InputStream in, PrintStream out, PrintStream err) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                err.println("feed: larger than " + (LARGEST >> 20) + " MB");
                return 1;
            }
            JsonMapper json = new JsonMapper();
            PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
            for (FeedEntry entry : FeedReader.readAny(bytes, url == null ? "" : url, contentType)) {
                lines.println(json.writeValueAsString(EntryLine.of(entry)));
            }
            lines.flush();
            return 0;
        } catch (FeedFormatException | IOException e) {
            err.println("feed: " + e.getMessage());
            return 1;
        }
    }
}
