package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.encoder.Encoder;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Label;
import fengxiang.sentiment.head.Refinement;
import fengxiang.sentiment.training.Gate.Reason;
import fengxiang.sentiment.training.Retraining.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With the real encoder and the delivered heads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrainingTest {

    private Sentiment sentiment;
    private Encoder encoder;

    @BeforeAll
    void open() throws IOException {
        sentiment = Sentiment.open(2, null);
        encoder = new Remembering(sentiment.encoder().orElseThrow());
    }

    @AfterAll
    void close() {
        sentiment.close();
    }

    private Outcome learn(List<LabelledText> corrected, Head inUse) {
        Retraining retraining = new Retraining(encoder, sentiment.delivered(inUse.kind()), inUse);
        return retraining.learn(corrected, () -> true).orElseThrow();
    }

    private Head news() {
        return sentiment.delivered(Kind.NEWS);
    }

    @Test
    void learnsWhatPeopleSayConsistently() throws IOException {
        Outcome outcome = learn(MadeUpCorrections.consistent(), news());
        assertThat(outcome.verdict().reason()).as(outcome.toString()).isEqualTo(Reason.BETTER);
        assertThat(Objects.requireNonNull(outcome.candidate()).corrections().macroF1())
                .isGreaterThan(
                        Objects.requireNonNull(outcome.inUse()).corrections().macroF1() + 0.2);
        assertThat(outcome.learned() + outcome.frozen()).isEqualTo(126);
        Refinement refinement = Objects.requireNonNull(outcome.refinement());
        assertThat(refinement.layers()).hasSizeLessThan(20_000);
        Head learned = refinement.on(news());
        assertThat(learned.bands()).isEqualTo(news().bands());
        assertThatThrownBy(() -> refinement.on(sentiment.delivered(Kind.SOCIAL)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another head");
        Outcome again = learn(MadeUpCorrections.consistent(), learned);
        assertThat(Objects.requireNonNull(again.refinement()).layers())
                .as("the same every time")
                .isEqualTo(refinement.layers());
    }

    /** By chance one in twenty would pass the sign test alone. */
    @Test
    void learnsNothingFromLabelsByChance() {
        for (long seed = 1; seed <= 3; seed++) {
            Outcome outcome = learn(MadeUpCorrections.random(seed), news());
            assertThat(outcome.verdict().isOpen()).as(outcome.toString()).isFalse();
            assertThat(outcome.refinement()).isNull();
        }
    }

    @Test
    void aHeadThatWasBetterIsNotReplaced() throws IOException {
        Outcome good = learn(MadeUpCorrections.consistent(), news());
        Head inUse = Objects.requireNonNull(good.refinement()).on(news());
        List<LabelledText> turned = MadeUpCorrections.consistent().stream()
                .map(text -> Frozen.holds(text.id())
                        ? text
                        : new LabelledText(
                                text.id(),
                                Label.values()[(text.label().ordinal() + 1) % Label.COUNT],
                                text.title(),
                                text.text()))
                .toList();
        assertThat(learn(turned, inUse).verdict().isOpen()).isFalse();
    }

    @Test
    void fewCorrectionsAreRefused() {
        Outcome outcome = learn(MadeUpCorrections.consistent().subList(0, 29), news());
        assertThat(outcome.verdict().reason()).isEqualTo(Reason.FEW);
        assertThat(outcome.verdict().words()).contains("29").contains("30");
    }

    @Test
    void stopsWhenItIsTold() {
        Retraining retraining = new Retraining(encoder, news(), news());
        assertThat(retraining.learn(MadeUpCorrections.consistent(), () -> false))
                .isEmpty();
    }

    @Test
    void aHeadForReviewsKnowsNoNeutralTexts() {
        Head reviews = sentiment.delivered(Kind.REVIEW);
        Retraining retraining = new Retraining(encoder, reviews, reviews);
        assertThat(retraining.knows(Label.NEUTRAL)).isFalse();
        assertThat(retraining.knows(Label.NEGATIVE)).isTrue();
    }

    @Test
    void frozenSentencesAreNotLearnedFrom() {
        assertThat(Frozen.sentences()).hasSize(300);
        assertThat(Frozen.known())
                .hasSize(300)
                .extracting(LabelledText::text)
                .doesNotContainAnyElementsOf(
                        Frozen.sentences().stream().map(LabelledText::text).collect(Collectors.toSet()));
        long frozen = MadeUpCorrections.consistent().stream()
                .filter(text -> Frozen.holds(text.id()))
                .count();
        assertThat(frozen).isBetween(15L, 35L);
    }
}
