package fengxiang.crawler.robots;

import crawlercommons.robots.SimpleRobotRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Allow or Disallow line, read alone.
 *
 * @param number of the line in its file, beginning with 1
 * @param length of the pattern: the longest one that matches decides
 * @param forbidding forbids what the pattern matches, whatever the line says
 */
record RuleLine(int number, String text, boolean allow, int length, SimpleRobotRules forbidding) {

    /** Null: the line is no rule. */
    static @Nullable RuleLine read(int number, String text) {
        byte[] bytes = ("User-agent: *\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        List<SimpleRobotRules.RobotRule> rules =
                RobotsText.parse("http://localhost", bytes, "any").getRobotRules();
        if (rules.size() != 1) {
            return null;
        }
        SimpleRobotRules.RobotRule rule = rules.get(0);
        SimpleRobotRules forbidding = new SimpleRobotRules();
        forbidding.addRule(rule.getPrefix(), false);
        return new RuleLine(
                number, text.strip(), rule.isAllow(), rule.getPrefix().length(), forbidding);
    }

    boolean matches(String url) {
        return !forbidding.isAllowed(url);
    }
}
