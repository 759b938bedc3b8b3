package fengxiang.alert;

import fengxiang.rule.RuleKind;

/** What an alert would say, for whoever tries a rule. */
public final class Sentences {

    private Sentences() {}

    public static String of(RuleKind kind, Numbers numbers) {
        return Sentence.of(kind, numbers);
    }
}
