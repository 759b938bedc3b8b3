package fengxiang.launcher.ingest;

import fengxiang.model.ItemOutcome;
import fengxiang.model.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Outcomes as lines of JSON, and how many there were of each kind. */
final class Printed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;
    private final @Nullable String file;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    /** @param file is named on each line; null: there is only one */
    Printed(OutputStream out, @Nullable String file) {
        this.out = out;
        this.file = file;
    }

    void add(Item item, @Nullable ItemOutcome outcome) {
        Outcome what = outcome == null ? Outcome.REJECTED : outcome.outcome();
        counts.merge(what, 1L, Long::sum);
        ObjectNode line = JSON.createObjectNode();
        if (file != null) {
            line.put("file", file);
        }
        line.put("line", item.line());
        line.put("id", outcome == null ? null : outcome.id());
        line.put("outcome", what.toString());
        line.put("reason", outcome == null ? item.reason() : outcome.reason());
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** {@code 12 created, 3 unchanged}. */
    String summary() {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(count(outcome))
                    .append(' ')
                    .append(outcome);
        }
        return text.toString();
    }
}
