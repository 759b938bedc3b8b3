package fengxiang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "橋, 桥",
        "Ａ, a",
        "５, 5",
        "Ü, ü",
        "乹, 干",
        "①, 一",
        "○, 〇",
        "², 2",
        "と, と",
        "ア, ア",
        "龘, 龘",
        "İ, i",
        "\uD801\uDC00, \uD801\uDC28"
    })
    void normalises(String written, String form) {
        assertThat(Character.toString(Units.normalise(written.codePointAt(0)))).isEqualTo(form);
    }

    @Test
    void normalisingTwiceChangesNothingMoreAndKeepsTheLength() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            int form = Units.normalise(point);
            assertThat(Character.charCount(form)).isEqualTo(Character.charCount(point));
            assertThat(Units.normalise(form)).as("U+%04X".formatted(point)).isEqualTo(form);
        }
    }

    @Test
    void normalisingTurnsNoLetterIntoPunctuationOrBlank() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (Character.isLetterOrDigit(point)) {
                assertThat(Units.kind(Units.normalise(point)).isSearchable())
                        .as("U+%04X".formatted(point))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "检, LETTER",
        "a, LETTER",
        "7, LETTER",
        "。, PUNCTUATION",
        "￥, PUNCTUATION",
        "+, PUNCTUATION",
        "_, PUNCTUATION",
        "😀, SINGLE",
        "𠀀, SINGLE",
        "あ, SINGLE",
        "★, SINGLE",
        "℃, SINGLE",
        "'　', BLANK",
        "'\u200b', BLANK",
        "'\ufe0f', BLANK"
    })
    void tellsKinds(String written, UnitKind kind) {
        assertThat(Units.kind(Units.normalise(written.codePointAt(0)))).isEqualTo(kind);
    }

    @Test
    void countsWhatCanBeSearchedFor() {
        assertThat(Units.count("检测，5G 😀！")).isEqualTo(5);
        assertThat(Units.searchable("检測，５Ｇ 😀！")).isEqualTo("检测5g😀");
        assertThat(Units.count("")).isZero();
        assertThat(Units.count("\ud83d")).isEqualTo(1);
    }
}
