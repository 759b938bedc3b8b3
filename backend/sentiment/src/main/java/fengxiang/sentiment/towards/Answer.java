package fengxiang.sentiment.towards;

import fengxiang.sentiment.head.Judgement;

/**
 * What a text says about a target.
 *
 * @param named whether the text names it at all; if not, nothing is judged
 * @param sentence the one that decided, as it stands in the text; empty where the target is not named
 */
public record Answer(Target target, Judgement judgement, boolean named, String sentence) {

    static Answer notNamed(Target target) {
        return new Answer(target, Judgement.NOTHING, false, "");
    }
}
