package fengxiang.topic;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.query.QueryParser;
import fengxiang.text.query.QuerySyntaxException;

/** How lists and query go together. Pure. */
final class ConditionRules {

    private ConditionRules() {}

    static void check(Definition definition) {
        boolean lists = !definition.must().isEmpty()
                || !definition.any().isEmpty()
                || !definition.context().isEmpty()
                || !definition.exclude().isEmpty();
        if (definition.query() != null && lists) {
            throw new InvalidFieldException(
                    "query",
                    "There are both a query and lists of terms; only one of them can count.",
                    "one of the two");
        }
        if (!definition.context().isEmpty() && definition.any().isEmpty()) {
            throw new InvalidFieldException(
                    "context", "Context has nothing to stand near: there are no words in any.", "words in any");
        }
        understand(definition);
    }

    private static void understand(Definition definition) {
        String condition = definition.condition();
        try {
            if (!condition.isEmpty()) {
                var unused = QueryParser.condition(condition);
            }
        } catch (QuerySyntaxException e) {
            if (definition.query() != null) {
                throw new TopicQueryRefusedException("query", e);
            }
            throw new InvalidFieldException(
                    definition.context().isEmpty() ? "any" : "context",
                    "The lists cannot be put together: " + e.getMessage(),
                    null);
        }
    }
}
