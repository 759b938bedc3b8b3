package fengxiang.launcher.analyze;

import fengxiang.launcher.lines.JsonLineWriter;
import fengxiang.launcher.lines.LineLoop;
import fengxiang.sentiment.Sentiment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Articles in, what can be said of them out, in the same order; a few articles are in memory, or one long one. */
public final class Analysis {

    /** Articles that are read ahead, so that parts can work on several at once. */
    public static final int AHEAD = 64;

    /** Characters after which no more is read ahead. */
    private static final int AHEAD_CHARACTERS = 200_000;

    private final List<ArticlePart> parts;
    private final PrintWriter notes;
    private final List<Article> ahead = new ArrayList<>();
    private int characters;

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
        return new Analysis(parts(tokens, sentiment), notes);
    }

    /** Its parts, in the order in which the fields are written. */
    public static List<ArticlePart> parts(boolean tokens, Sentiment sentiment) {
        List<ArticlePart> parts = new ArrayList<>();
        parts.add(new KeywordsPart());
        parts.add(new PlacesPart());
        if (tokens) {
            parts.add(new TokensPart());
        }
        parts.add(new SentimentPart(sentiment));
        parts.add(new TargetsPart(sentiment));
        return parts;
    }

    /** False where a line could not be used; the others were. */
    public boolean run(InputStream in, OutputStream out) throws IOException {
        try (JsonLineWriter writer = new JsonLineWriter(out)) {
            boolean allWell = new LineLoop("analyze", notes).run(in, line -> {
                Article article = Article.of(line);
                ahead.add(article);
                characters += article.title().length() + article.text().length();
                if (ahead.size() >= AHEAD || characters >= AHEAD_CHARACTERS) {
                    writeAhead(writer);
                }
            });
            writeAhead(writer);
            return allWell;
        }
    }

    private void writeAhead(JsonLineWriter writer) throws IOException {
        for (ArticlePart part : parts) {
            part.prepare(ahead);
        }
        for (Article article : ahead) {
            write(article, writer);
        }
        ahead.clear();
        characters = 0;
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
