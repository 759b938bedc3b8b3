package fengxiang.launcher.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Goes through all lines; what cannot be used is named and passed over, so that the rest is not lost. */
public final class LineLoop {

    /** A file of another format would say the same of each of its million lines. */
    private static final int NAMED_LINES = 20;

    private final String what;
    private final PrintWriter notes;
    private long left;

    /** @param what what the lines are, before each note on one that cannot be used */
    public LineLoop(String what, PrintWriter notes) {
        this.what = what;
        this.notes = notes;
    }

    /** What is done with a line. */
    @FunctionalInterface
    public interface Step {
        void take(JsonLine line) throws IOException, LineException;
    }

    /** False where a line could not be used; the others were. */
    public boolean run(InputStream in, Step step) throws IOException {
        JsonLines lines = new JsonLines(in);
        boolean more = true;
        while (more) {
            more = next(lines, step);
        }
        if (left > NAMED_LINES) {
            notes.println(what + ": and " + (left - NAMED_LINES) + " more lines that cannot be used");
        }
        notes.flush();
        return left == 0;
    }

    private boolean next(JsonLines lines, Step step) throws IOException {
        try {
            JsonLine line = lines.next();
            if (line == null) {
                return false;
            }
            step.take(line);
        } catch (LineException e) {
            if (++left <= NAMED_LINES) {
                notes.println(what + ": " + e.getMessage());
            }
        }
        return true;
    }
}
