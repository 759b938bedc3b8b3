package fengxiang.sentiment.towards;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.head.Band;
import fengxiang.sentiment.head.Judgement;
import fengxiang.sentiment.head.Label;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TowardsTest {

    private static final Target US = new Target(List.of("云溪市城东机动车检测站", "城东检测站"));
    private static final Target OTHER = Target.of("云溪市北门检测站");

    private static Sentiment sentiment;

    @BeforeAll
    static void open() throws IOException {
        sentiment = Sentiment.open(1, null);
    }

    @AfterAll
    static void close() {
        sentiment.close();
    }

    private static Answer ask(String title, String text, Target target, Target... others) {
        List<Target> targets = new java.util.ArrayList<>(List.of(target));
        targets.addAll(List.of(others));
        return sentiment
                .towards(List.of(new Question(title, text, targets)))
                .getFirst()
                .getFirst();
    }

    @Test
    void tellsUsFromTheText() {
        String text = "云溪市北门检测站出具虚假报告，被罚款八万元。云溪市城东机动车检测站服务热情周到，车主纷纷点赞。";
        assertThat(ask("", text, US, OTHER).judgement().label()).isEqualTo(Label.POSITIVE);
        assertThat(ask("", text, OTHER, US).judgement().label()).isEqualTo(Label.NEGATIVE);
    }

    @Test
    void givesTheSentenceThatDecided() {
        String text = "城东检测站位于云溪市东郊。大厅里人来人往。城东检测站出具虚假报告，被市场监管部门罚款八万元。";
        Answer answer = ask("", text, US);
        assertThat(answer.judgement().label()).isEqualTo(Label.NEGATIVE);
        assertThat(answer.sentence()).isEqualTo("城东检测站出具虚假报告，被市场监管部门罚款八万元。");
    }

    @Test
    void ofATextThatDoesNotNameUsNothingIsSaid() {
        Answer answer = ask("检测站被查", "一家检测站造假被罚。", US);
        assertThat(answer.named()).isFalse();
        assertThat(answer.judgement()).isEqualTo(Judgement.NOTHING);
        assertThat(answer.sentence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "\uD83D城东检测站\uDE00", "城东检测站", "Latin only"})
    void everyTextHasAnAnswer(String text) {
        assertThat(ask(text, text, US).judgement().label()).isNotNull();
    }

    @Test
    void aTextOfFiveMegabytesIsReadFromItsBeginning() {
        String text = "城东检测站出具虚假报告，被罚款八万元。".repeat(250_000);
        assertThat(ask("", text, US, OTHER).judgement().label()).isEqualTo(Label.NEGATIVE);
    }

    @Test
    void shortFormsGivenAsTargetsOfTheirOwnAreNoStrangers() {
        String text = "在市二院挂了专家号，医生全程低头玩手机，态度太差了。";
        Answer answer = ask("", text, Target.of("云溪市第二人民医院"), Target.of("市二院"));
        assertThat(answer.named()).isTrue();
        assertThat(answer.judgement().label()).isEqualTo(Label.NEGATIVE);
    }

    @Test
    void withoutTheEncoderWordsAreWeighedAndNothingIsCertain() {
        try (TargetJudge judge = TargetJudge.byWords()) {
            Answer answer = judge.judge(List.of(new Question("", "城东检测站乱收费，被投诉。", List.of(US))))
                    .getFirst()
                    .getFirst();
            assertThat(answer.judgement().label()).isEqualTo(Label.NEGATIVE);
            assertThat(answer.judgement().band()).isNotEqualTo(Band.CERTAIN);
            assertThat(answer.sentence()).startsWith("城东检测站");
        }
    }
}
