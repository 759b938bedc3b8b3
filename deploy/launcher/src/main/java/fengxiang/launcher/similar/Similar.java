package fengxiang.launcher.similar;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.JsonLineWriter;
import fengxiang.launcher.lines.JsonLines;
import fengxiang.launcher.lines.LineException;
import fengxiang.sentiment.encoder.Encoder;
import fengxiang.text.story.Overlap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Articles in; after the last one the story and event of each, in the same order. */
public final class Similar {

    private static final int NAMED_LINES = 20;
    private static final int LAST_YEAR = 9999;

    private final Encoder encoder;
    private final Path directory;
    private final PrintWriter notes;
    private long left;

    /**
     * @param encoder stays open
     * @param directory for the spool; nothing stays in it
     * @param notes for lines that cannot be used
     */
    public Similar(Encoder encoder, Path directory, PrintWriter notes) {
        this.encoder = encoder;
        this.directory = directory;
        this.notes = notes;
    }

    /** False where a line could not be used; the others were. */
    public boolean run(InputStream in, OutputStream out) throws IOException {
        try (Stories stories = Stories.in(directory)) {
            read(new JsonLines(in), stories);
            if (left > NAMED_LINES) {
                notes.println("similar: and " + (left - NAMED_LINES) + " more lines that cannot be used");
            }
            notes.flush();
            write(stories, out);
        }
        return left == 0;
    }

    private void read(JsonLines lines, Stories stories) throws IOException {
        boolean more = true;
        while (more) {
            try {
                JsonLine line = lines.next();
                more = line != null;
                if (line != null) {
                    Instant published = line.value("publishedAt", Similar::time);
                    stories.add(line.text("id"), line.text("title"), line.text("text"), published);
                }
            } catch (LineException e) {
                if (++left <= NAMED_LINES) {
                    notes.println("similar: " + e.getMessage());
                }
            }
        }
    }

    private static Instant time(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("is in no year of four digits: " + text);
            }
            return time.toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("is no ISO 8601 time with offset: " + text, e);
        }
    }

    private void write(Stories stories, OutputStream out) throws IOException {
        try (DiskLongs originals = stories.originals(directory);
                DiskLongs events = new Events(stories, originals, encoder).form(directory);
                JsonLineWriter writer = new JsonLineWriter(out)) {
            for (int article = 0; article < stories.size(); article++) {
                int original = (int) originals.get(article);
                write(stories, article, original, (int) events.get(original), writer);
            }
        }
    }

    private static void write(Stories stories, int article, int original, int event, JsonLineWriter writer)
            throws IOException {
        Spooled own = stories.get(article);
        Spooled source = article == original ? own : stories.get(original);
        double containment =
                article == original ? 1 : Overlap.of(own.text(), source.text()).containment();
        String first = event == original ? source.id() : stories.get(event).id();
        writer.write(fields -> {
            fields.writeStringProperty("id", own.id());
            fields.writeStringProperty("story", source.id());
            fields.writeNumberProperty("containment", Math.round(containment * 1000) / 1000.0);
            fields.writeStringProperty("event", first);
        });
    }
}
