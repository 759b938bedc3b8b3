package fengxiang.rule;

import fengxiang.topic.WorkingTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that every topic begins with. One of three articles a month is served by the first two, one of three
 * hundred a day by the others. Pure.
 */
final class UsualRules {

    private static final Map<RuleKind, Urgency> ALL = new LinkedHashMap<>();

    static {
        ALL.put(RuleKind.NEW_STORY, Urgency.PAGE);
        ALL.put(RuleKind.NEGATIVE_STORY, Urgency.NOW);
        ALL.put(RuleKind.VOLUME, Urgency.NOW);
        ALL.put(RuleKind.FIRST_TIER, Urgency.NOW);
        ALL.put(RuleKind.SOURCES, Urgency.SOON);
    }

    private UsualRules() {}

    static List<Rule> of(WorkingTopic topic) {
        return ALL.entrySet().stream()
                .map(one -> of(topic, one.getKey(), one.getValue()))
                .toList();
    }

    private static Rule of(WorkingTopic topic, RuleKind kind, Urgency urgency) {
        return new Rule(
                id(topic.id(), kind),
                topic.id(),
                kind,
                true,
                true,
                RuleLimits.usual(kind),
                urgency,
                topic.since(),
                1,
                topic.since(),
                "");
    }

    static String id(String topicId, RuleKind kind) {
        return topicId + "_" + kind;
    }
}
