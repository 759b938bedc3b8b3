package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrainingTest {

    private final LabelledFile right = texts("right", 150, 0, false);
    private final LabelledFile wrong = texts("wrong", 150, 0, true);
    private final LabelledFile development = texts("development", 60, 1000, false);
    private final LabelledFile frozen = texts("frozen", 90, 2000, false);

    /** Texts whose label can be seen; or labels that are all one too high. */
    private static LabelledFile texts(String name, int count, int from, boolean shifted) {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            Label label = Label.values()[(i + (shifted ? 1 : 0)) % 3];
            texts.add(new LabelledText(
                    "t" + i, label, "", List.of("坏坏坏", "平", "好好好").get(i % 3) + "站" + i));
        }
        return LabelledFile.of(name, texts);
    }

    private static TrainedHead head(LabelledFile training, LabelledFile development) throws TrainingDataException {
        return new HeadTrainer(new TestVectors(), Kind.REVIEW, false)
                .train(List.of(new TrainingFile(training, 1)), List.of(development));
    }

    private Retraining.Outcome retrain(TrainedHead inUse, LabelledFile training) throws TrainingDataException {
        return new Retraining(new TestVectors())
                .retrain(inUse.head(), false, List.of(new TrainingFile(training, 1)), List.of(development), frozen);
    }

    @Test
    void letsAHeadInThatIsNoWorse() throws TrainingDataException {
        Retraining.Outcome outcome = retrain(head(wrong, development), right);
        assertThat(outcome.verdict().open()).isTrue();
        assertThat(outcome.candidate().macroF1()).isGreaterThan(outcome.inUse().macroF1() + 0.5);
    }

    @Test
    void refusesAHeadThatHasLearnedWrongLabels() throws TrainingDataException {
        Retraining.Outcome outcome = retrain(head(right, development), wrong);
        assertThat(outcome.verdict().open()).isFalse();
        assertThat(outcome.verdict().reason()).startsWith("macro-F1");
    }

    @Test
    void nothingIsLearnedFromFrozenTexts() throws TrainingDataException {
        TrainedHead inUse = head(right, development);
        assertThatThrownBy(() -> retrain(inUse, frozen))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("frozen: text t2000");
    }

    @Test
    void textsFromElsewhereHaveAHashOfTheirOwn() {
        assertThat(right.sha256()).hasSize(64).isNotEqualTo(wrong.sha256());
    }
}
