package fengxiang.ingest;

import fengxiang.files.LineReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of JSON. */
final class LineDeliveries implements Deliveries {

    private final LineReader lines;
    private final LineParser parser;
    private final long longest;

    LineDeliveries(LineReader lines, LineParser parser, long longest) {
        this.lines = lines;
        this.parser = parser;
        this.longest = longest;
    }

    @Override
    public @Nullable Delivered next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    private Delivered read(LineReader.Line line) {
        if (line.tooLong()) {
            return Delivered.refused(
                    line.number(),
                    null,
                    "The line has " + line.length() + " bytes; at most " + longest + " are taken.");
        }
        try {
            return Delivered.of(line.number(), parser.parse(line.bytes()), line.length());
        } catch (LineRejectedException e) {
            return Delivered.refused(line.number(), e.field(), e.getMessage());
        }
    }
}
