package fengxiang.launcher.lines;

import fengxiang.files.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads objects line by line; blank lines are passed over. After an exception the next line can be read. */
public final class JsonLines {

    /** Bytes of the longest line: five million characters, each escaped, and some more. */
    static final int LONGEST_LINE = 32 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_LINE)
                            .build())
                    .build())
            .build();

    private final LineReader lines;

    public JsonLines(InputStream in) {
        lines = new LineReader(in, LONGEST_LINE, Long.MAX_VALUE);
    }

    /**
     * The next object; null at the end.
     *
     * @throws LineException where a line holds something else, or too much
     */
    public @Nullable JsonLine next() throws IOException, LineException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    private static JsonLine read(LineReader.Line line) throws LineException {
        if (line.tooLong()) {
            throw new LineException(line.number(), "has " + line.length() + " bytes; at most " + LONGEST_LINE);
        }
        JsonNode node;
        try {
            node = JSON.readTree(stream(line));
        } catch (JacksonException e) {
            throw new LineException(line.number(), "is no JSON: " + firstLine(e.getOriginalMessage()) + column(e));
        }
        if (node instanceof ObjectNode object) {
            return new JsonLine(line.number(), object);
        }
        throw new LineException(line.number(), "is no JSON object");
    }

    private static ByteArrayInputStream stream(LineReader.Line line) {
        byte[] bytes = line.bytes();
        boolean marked = line.number() == 1
                && bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        int skip = marked ? MARK.length : 0;
        return new ByteArrayInputStream(bytes, skip, bytes.length - skip);
    }

    private static String firstLine(String message) {
        // Where the object began is the line, which is named already.
        return message.lines().findFirst().orElse("unreadable").replaceFirst(" \\(start marker.*", "");
    }

    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
    }
}
