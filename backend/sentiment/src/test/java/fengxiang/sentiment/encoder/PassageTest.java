package fengxiang.sentiment.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void theTitleIsASentenceOfItsOwn() {
        assertThat(Passage.of(" 检测站停业 ", "昨日起。")).isEqualTo("检测站停业。昨日起。");
        assertThat(Passage.of(" ", "昨日起。")).isEqualTo("昨日起。");
        assertThat(Passage.of("检测站停业", "")).isEqualTo("检测站停业。");
    }

    @Test
    void aTextOfAnyLengthGivesAShortPassage() {
        assertThat(Passage.of("长".repeat(5_000_000), "长".repeat(5_000_000))).hasSizeLessThan(10_000);
    }
}
