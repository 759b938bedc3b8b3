package fengxiang.sentiment.towards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void findsEveryNameWhateverItsWidthAndCase() {
        Occurrences found = Occurrences.of("云溪ＡＢＣ站与云溪abc站，檢測站", new Target(List.of("云溪ABC站", "检测站")), List.of());
        assertThat(found.target()).containsExactly(new Span(0, 6), new Span(7, 13), new Span(14, 17));
    }

    @Test
    void aNameWithinALongerOneIsNotThatName() {
        String text = "北云溪检测站被罚，云溪检测站正常";
        Occurrences found = Occurrences.of(text, Target.of("云溪检测站"), List.of(Target.of("北云溪检测站"), Target.of("云溪")));
        assertThat(found.target()).containsExactly(new Span(9, 14));
        assertThat(found.others()).containsExactly(new Span(0, 6));
    }

    @Test
    void anAliasThatSomebodyElseSharesIsOurs() {
        Occurrences found = Occurrences.of("检测站", Target.of("检测站"), List.of(Target.of("检测站")));
        assertThat(found.target()).hasSize(1);
        assertThat(found.others()).isEmpty();
    }

    @Test
    void blankNamesAreNone() {
        assertThat(Occurrences.of("文", new Target(List.of("", " ")), List.of()).any())
                .isFalse();
    }
}
