package fengxiang.crawler;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fengxiang.crawler.robots.RobotsReading;
import fengxiang.model.WebAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code robots}: addresses in, what a robots.txt file says of each out. */
public final class RobotsCommand {

    private final JsonMapper json = new JsonMapper();
    private final RobotsReading file;
    private final PrintStream out;
    private final PrintStream err;

    private RobotsCommand(RobotsReading file, PrintStream out, PrintStream err) {
        this.file = file;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = err;
    }

    /** The line for one address; names and order stay. */
    @JsonPropertyOrder({"url", "allowed", "rule", "line", "crawlDelaySeconds"})
    record VerdictLine(
            String url,
            boolean allowed,
            @Nullable String rule,
            @Nullable Integer line,
            @Nullable Double crawlDelaySeconds) {}

    /**
     * Runs the command.
     *
     * @param agent product token of the crawler that asks
     * @return 0 all went well, 1 the file cannot be read or a line of the input is no address
     */
    public static int run(String agent, Path robots, InputStream in, PrintStream out, PrintStream err) {
        try {
            return new RobotsCommand(RobotsReading.of(Files.readAllBytes(robots), agent), out, err).judge(in);
        } catch (IOException e) {
            err.println("robots: cannot read " + robots + ": " + e);
            return 1;
        }
    }

    private int judge(InputStream in) throws IOException {
        int code = 0;
        int number = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !judge(line.strip(), number)) {
                code = 1;
            }
        }
        out.flush();
        return code;
    }

    private boolean judge(String url, int number) {
        try {
            // A path alone is judged as one of the file's own site.
            String absolute = url.startsWith("/") ? "http://localhost" + url : url;
            WebAddress.parse(absolute);
            RobotsReading.Verdict verdict = file.judge(absolute);
            out.println(json.writeValueAsString(
                    new VerdictLine(url, verdict.allowed(), verdict.rule(), verdict.line(), file.crawlDelaySeconds())));
            return true;
        } catch (IllegalArgumentException e) {
            err.println("robots: line " + number + ": " + e.getMessage());
            return false;
        }
    }
}
