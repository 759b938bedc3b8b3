package fengxiang.launcher.analyze;

import fengxiang.launcher.lines.JsonLine;
import fengxiang.launcher.lines.JsonLineWriter;
import fengxiang.launcher.lines.JsonLines;
import fengxiang.launcher.lines.LineException;
import fengxiang.sentiment.Sentiment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Articles in, what can be said of them out, in the same order; a few articles are in memory, or one long one. */
public final class Analysis {

    /** A file of another format would say the same of each of its million lines. */
    private static final int NAMED_LINES = 20;

    /** Articles that are read ahead, so that parts can work on several at once. */
    private static final int AHEAD = 64;

    /** Characters after which no more is read ahead. */
    private static final int AHEAD_CHARACTERS = 200_000;

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
     * @param sentiment stays open
     * @param notes for lines that cannot be used
     */
    public static Analysis of(boolean tokens, Sentiment sentiment, PrintWriter notes) {
        List<ArticlePart> parts = parts(tokens);
        parts.add(new SentimentPart(sentiment));
        parts.add(new TargetsPart(sentiment));
        return new Analysis(parts, notes);
    }

    /** What needs the article's words only, in the order in which the fields are written. */
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
            List<Article> next = readAhead(lines);
            while (!next.isEmpty()) {
                for (ArticlePart part : parts) {
                    part.prepare(next);
                }
                for (Article article : next) {
                    write(article, writer);
                }
                next = readAhead(lines);
            }
        }
        if (left > NAMED_LINES) {
            notes.println("analyze: and " + (left - NAMED_LINES) + " more lines that cannot be used");
        }
        notes.flush();
        return left == 0;
    }

    /** The next articles; empty at the end. */
    private List<Article> readAhead(JsonLines lines) throws IOException {
        List<Article> next = new ArrayList<>();
        int characters = 0;
        while (next.size() < AHEAD && characters < AHEAD_CHARACTERS) {
            try {
                JsonLine line = lines.next();
                if (line == null) {
                    break;
                }
                Article article = Article.of(line);
                next.add(article);
                characters += article.title().length() + article.text().length();
            } catch (LineException e) {
                if (++left <= NAMED_LINES) {
                    notes.println("analyze: " + e.getMessage());
                }
            }
        }
        return next;
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
