package fengxiang.crawler.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import fengxiang.crawler.fetch.FetchLimits;
import java.util.Arrays;
import java.util.List;

/** Reads the text of a robots.txt file. */
final class RobotsText {

    private RobotsText() {}

    /**
     * The rules for our agent.
     *
     * @param agent product token in lower case
     */
    static SimpleRobotRules parse(String origin, byte[] body, String agent) {
        return parser().parseContent(origin + "/robots.txt", usable(body), "text/plain", List.of(agent));
    }

    static SimpleRobotRules allowingAll() {
        return parser().failedFetch(404);
    }

    /** The library turns a delay over its own limit into a ban; ours is capped instead. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
    }

    /** Without a byte order mark, and without a last line that the limit cut: half a rule is another rule. */
    static byte[] usable(byte[] b) {
        boolean mark = b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
        int end = b.length;
        while (b.length >= FetchLimits.ROBOTS.bytes() && end > 0 && b[end - 1] != '\n' && b[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOfRange(b, mark ? 3 : 0, end == 0 ? b.length : end);
    }
}
