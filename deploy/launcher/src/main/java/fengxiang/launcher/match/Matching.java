package fengxiang.launcher.match;

import fengxiang.launcher.lines.JsonLineWriter;
import fengxiang.launcher.lines.LineLoop;
import fengxiang.matching.TopicMatcher;
import fengxiang.text.query.Query;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Articles in, the topics of each out, in the same order; the topics and one article are in memory. */
public final class Matching implements Closeable {

    private final TopicMatcher matcher = new TopicMatcher();
    private final PrintWriter notes;

    public Matching(PrintWriter notes) {
        this.notes = notes;
    }

    /** False where a topic cannot be used: then nothing should be matched, because its absence would say "no match". */
    public boolean read(Path topics) throws IOException {
        Map<String, Query> queries = new LinkedHashMap<>();
        boolean usable;
        try (InputStream in = Files.newInputStream(topics)) {
            usable = new LineLoop("match: " + topics.getFileName(), notes).run(in, line -> {
                TopicLine topic = TopicLine.of(line);
                if (queries.put(topic.id(), topic.query()) != null) {
                    throw line.wrong("field id: there is a topic " + topic.id() + " already");
                }
            });
        }
        matcher.put(queries);
        return usable;
    }

    /** False where a line could not be used; the others were. */
    public boolean run(InputStream in, OutputStream out) throws IOException {
        try (JsonLineWriter writer = new JsonLineWriter(out)) {
            return new LineLoop("match", notes).run(in, line -> {
                ArticleLine article = ArticleLine.of(line);
                TreeSet<String> topics = new TreeSet<>(matcher.match(article.publication()));
                writer.write(fields -> {
                    fields.writeStringProperty("id", article.id());
                    fields.writeArrayPropertyStart("topics");
                    topics.forEach(fields::writeString);
                    fields.writeEndArray();
                });
            });
        }
    }

    @Override
    public void close() throws IOException {
        matcher.close();
    }
}
