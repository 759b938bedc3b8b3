package fengxiang.demo.world;

import fengxiang.demo.shipped.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The shipped text patterns: per topic, sections of alternatives; and the words that fill their slots. */
final class Texts {

    /** Ordinary subjects of a news outlet. */
    static final List<String> NEWS = List.of(
            "traffic",
            "weather",
            "school",
            "health",
            "culture",
            "farm",
            "economy",
            "works",
            "police",
            "consumer",
            "sports",
            "tourism",
            "environment",
            "community",
            "province",
            "vehicle");

    private static final List<String> OTHERS = List.of(
            "rain",
            "marathon",
            "campaign",
            "notice",
            "office",
            "forum",
            "review",
            "rumour",
            "incident",
            "criticism",
            "clarify",
            "aftermath");

    private final Map<String, Map<String, List<String>>> topics = new TreeMap<>();
    private final Map<String, List<String>> words;

    Texts() {
        NEWS.forEach(t -> topics.put(t, sections(t)));
        OTHERS.forEach(t -> topics.put(t, sections(t)));
        words = lines("words")
                .map(l -> l.split(" = ", 2))
                .collect(Collectors.toUnmodifiableMap(l -> l[0], l -> List.of(l[1].split("\\|", -1))));
    }

    Grammar grammar(Draw draw) {
        return new Grammar(words, draw);
    }

    /** The patterns of a section; none where the topic has no such section. */
    List<String> section(String topic, String section) {
        Map<String, List<String>> sections = topics.get(topic);
        if (sections == null) {
            throw new IllegalArgumentException("no such topic: " + topic);
        }
        return sections.getOrDefault(section, List.of());
    }

    private static Map<String, List<String>> sections(String topic) {
        Map<String, List<String>> out = new HashMap<>();
        String[] current = {"title"};
        lines(topic).forEach(line -> {
            if (line.startsWith("[")) {
                current[0] = line.substring(1, line.length() - 1);
            } else {
                out.computeIfAbsent(current[0], s -> new ArrayList<>()).add(line);
            }
        });
        return out;
    }

    private static java.util.stream.Stream<String> lines(String name) {
        return Resources.text("texts/" + name + ".txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
    }
}
