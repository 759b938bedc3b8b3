package fengxiang.launcher.analyze;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.JsonLineWriter;
import fengxiang.launcher.lines.JsonLines;
import fengxiang.launcher.lines.LineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Articles in, what can be said of them out, in the same order; one article is in memory. */
public final class Analysis {

    /** A file of another format would say the same of each of its million lines. */
    private static final int NAMED_LINES = 20;

    private final List<ArticlePart> parts;
    private final PrintWriter notes;
    private long left;

    private Analysis(List<ArticlePart> parts, PrintWriter notes) {
        this.parts = List.copyOf(parts);
        this.notes = notes;
    }

    /**
     * All that is known to say.
     *
     * @param tokens the words of the text too
     * @param notes for lines that cannot be used
     */
    public static Analysis of(boolean tokens, PrintWriter notes) {
        return new Analysis(parts(tokens), notes);
    }

    /** In the order in which their fields are written. */
    public static List<ArticlePart> parts(boolean tokens) {
        List<ArticlePart> parts = new ArrayList<>();
        parts.add(new KeywordsPart());
        parts.add(new PlacesPart());
        if (tokens) {
            parts.add(new TokensPart());
        }
        return parts;
    }

    /** False where a line could not be used; the others were. */
    public boolean run(InputStream in, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(in);
        try (JsonLineWriter writer = new JsonLineWriter(out)) {
            boolean more = true;
            while (more) {
                more = step(lines, writer);
            }
        }
        if (left > NAMED_LINES) {
            notes.println("analyze: and " + (left - NAMED_LINES) + " more lines that cannot be used");
        }
        notes.flush();
        return left == 0;
    }

    private boolean step(JsonLines lines, JsonLineWriter writer) throws IOException {
        try {
            JsonLine line = lines.next();
            if (line == null) {
                return false;
            }
            write(Article.of(line), writer);
        } catch (LineException e) {
            if (++left <= NAMED_LINES) {
                notes.println("analyze: " + e.getMessage());
            }
        }
        return true;
    }

    private void write(Article article, JsonLineWriter writer) throws IOException {
        writer.write(fields -> {
            fields.writeStringProperty("id", article.id());
            for (ArticlePart part : parts) {
                part.write(article, fields);
            }
        });
    }
}
