package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordRulesTest {

    @Test
    void aFullWidthPasswordIsTheSamePassword() {
        assertThat(PasswordRules.checked("next", "lisi", "ａｂｃｄｅ－１２３４５")).isEqualTo("abcde-12345");
    }

    static String[] refused() {
        return new String[] {
            "",
            "short",
            "123456789",
            "aaaaaaaaaaaa",
            "abababababab",
            "my-LISI-password",
            "长".repeat(25),
            "x1y2z".repeat(15),
            "abcdefgh".repeat(100_000)
        };
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesShortPlainAndOverlongOnes(String password) {
        assertThatThrownBy(() -> PasswordRules.checked("next", "lisi", password))
                .isInstanceOfSatisfying(InvalidFieldException.class, e -> {
                    assertThat(e.field()).isEqualTo("next");
                    assertThat(e.getMessage()).doesNotContain("LISI-password");
                });
    }

    @Test
    void refusesTheCurrentOneAlsoTypedInFullWidth() {
        assertThatThrownBy(() -> PasswordRules.replacing("river-stone-7", "lisi", "ｒｉｖｅｒ-stone-７"))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("next"));
        assertThat(PasswordRules.replacing("river-stone-7", "lisi", "river-stone-8"))
                .isEqualTo("river-stone-8");
    }

    @Test
    void takesTwentyFourChineseCharacters() {
        String longest = "检测站的口令由二十四个汉字组成不多不少刚好这么长";
        assertThat(PasswordRules.checked("next", "lisi", longest)).isEqualTo(longest);
    }
}
