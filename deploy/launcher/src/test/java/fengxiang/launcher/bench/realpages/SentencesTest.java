package fengxiang.launcher.bench.realpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void takesTheLongestPieceThatIsNotTooLong() {
        String body = "检测站下调收费。\n" + "长".repeat(61) + "。新标准自下月一日起施行，为期一年！完。";
        assertThat(Sentences.toSearchFor(body)).isEqualTo("新标准自下月一日起施行，为期一年");
    }

    @Test
    void avoidsQuotationMarksAndWhatIsMaskedOnArrival() {
        String body = "他说“收费合理”没有问题。详情请拨打投诉热线电话13800000000咨询。短句。";
        assertThat(Sentences.toSearchFor(body)).isEqualTo("收费合理");
    }

    @Test
    void takesTheBeginningWhereEveryPieceIsTooLong() {
        assertThat(Sentences.toSearchFor("字".repeat(100))).isEqualTo("字".repeat(20));
    }
}
