package fengxiang.assess.learning;

import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.training.LabelledText;
import java.util.List;

/**
 * What there is to learn from.
 *
 * @param texts one for each story, under its id, with the latest label that a person gave it
 * @param leftOut corrections that nothing can be learned from
 */
record Lessons(List<LabelledText> texts, int leftOut) {

    int count(Label label) {
        return (int) texts.stream().filter(text -> text.label() == label).count();
    }
}
