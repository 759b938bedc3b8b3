package fengxiang.crawler.robots;

import crawlercommons.robots.SimpleRobotRules;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A robots.txt file that can say which of its lines decides. The decision is that of {@link RobotsFile}; the line is
 * found by reading every line for itself, with the same library, so that both cannot differ in what a pattern means.
 */
public final class RobotsReading {

    /**
     * What holds for an address.
     *
     * @param rule the deciding line as written; null: none says anything about it
     * @param line its number, beginning with 1
     */
    public record Verdict(
            boolean allowed,
            @Nullable String rule,
            @Nullable Integer line) {}

    private static final String ORIGIN = "http://localhost";

    private final SimpleRobotRules rules;
    private final List<RuleLine> lines;

    private RobotsReading(SimpleRobotRules rules, List<RuleLine> lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** {@code agent}: the crawler that asks; of {@code Name/1.0} only the product token counts. */
    public static RobotsReading of(byte[] text, String agent) {
        String token = agent.replaceFirst("/.*", "").strip().toLowerCase(Locale.ROOT);
        byte[] usable = RobotsText.usable(text);
        return new RobotsReading(
                RobotsText.parse(ORIGIN, text, token),
                RuleGroups.linesFor(new String(usable, StandardCharsets.UTF_8), token));
    }

    /** {@code url}: absolute, with the scheme http or https. */
    public Verdict judge(String url) {
        boolean allowed = rules.isAllowed(url);
        return lines.stream()
                .filter(line -> line.allow() == allowed && line.matches(url))
                .max(Comparator.comparingInt(RuleLine::length).thenComparing(line -> -line.number()))
                .map(line -> new Verdict(allowed, line.text(), line.number()))
                .orElseGet(() -> new Verdict(allowed, null, null));
    }

    /** The pause the file asks for, in seconds; null: none. */
    public @Nullable Double crawlDelaySeconds() {
        return rules.getCrawlDelay() < 0 ? null : rules.getCrawlDelay() / 1000.0;
    }
}
