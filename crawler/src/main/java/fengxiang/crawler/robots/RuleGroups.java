package fengxiang.crawler.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sorts a file's lines into groups and picks those that count for an agent: its own, else those for all. */
final class RuleGroups {

    private static final Pattern USER_AGENT = Pattern.compile("(?i)\\s*user[-\\s]?agents?\\s*[:=]?.*");
    private static final Pattern BESIDES = Pattern.compile("(?i)\\s*(#.*|sitemap\\s*:.*|crawl-?delay\\s*:.*)?");
    /** No crawler is called so: only a line for all speaks to it. */
    private static final String NOBODY = "nobody-at-all";

    private final String agent;
    private final List<RuleLine> own = new ArrayList<>();
    private final List<RuleLine> forAll = new ArrayList<>();
    private boolean named;
    private boolean inOwn;
    private boolean inForAll;
    private boolean inHead;

    private RuleGroups(String agent) {
        this.agent = agent;
    }

    static List<RuleLine> linesFor(String text, String agent) {
        RuleGroups groups = new RuleGroups(agent);
        int number = 0;
        for (String line : text.split("\\r\\n|\\n|\\r", -1)) {
            groups.add(++number, line);
        }
        return groups.named ? groups.own : groups.forAll;
    }

    private void add(int number, String line) {
        if (USER_AGENT.matcher(line).matches()) {
            begin(line);
        } else if (!BESIDES.matcher(line).matches()) {
            inHead = false;
            RuleLine rule = inOwn || inForAll ? RuleLine.read(number, line) : null;
            if (rule != null) {
                (inOwn ? own : forAll).add(rule);
            }
        }
    }

    /** Agents named one after the other share the rules that follow. */
    private void begin(String line) {
        if (!inHead) {
            inOwn = false;
            inForAll = false;
        }
        inHead = true;
        boolean all = speaksTo(line, NOBODY);
        inForAll |= all;
        inOwn |= !all && speaksTo(line, agent);
        named |= inOwn;
    }

    private static boolean speaksTo(String line, String agent) {
        byte[] group = (line + "\nDisallow: /\n").getBytes(StandardCharsets.UTF_8);
        return !RobotsText.parse("http://localhost", group, agent).isAllowed("http://localhost/x");
    }
}
