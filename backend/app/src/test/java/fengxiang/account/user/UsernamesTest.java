package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsernamesTest {

    @ParameterizedTest
    @CsvSource({
        "zhangsan, zhangsan",
        "ZhangSan, zhangsan",
        "ｚｈａｎｇ３, zhang3",
        "' zhangsan ', zhangsan",
        "张三, 张三",
        "li.si_2@station-1, li.si_2@station-1",
        "ŞİŞLİ, şi̇şli̇",
        "𠮷野, 𠮷野"
    })
    void haveOneForm(String typed, String form) {
        assertThat(Usernames.checked(typed)).isEqualTo(form);
        assertThat(Usernames.normalise(form)).isEqualTo(form);
    }

    static String[] refused() {
        return new String[] {
            "",
            " ",
            "a",
            "张",
            ".hidden",
            "a b",
            "a/b",
            "a\u0000b",
            "a\u202Eb",
            "<script>",
            "a,b",
            "😀😀",
            "a".repeat(33),
            "张".repeat(33),
            "ﷺ".repeat(20),
            "a".repeat(1_000_000)
        };
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatNobodyCouldTypeAgain(String typed) {
        assertThatThrownBy(() -> Usernames.checked(typed))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("username"));
    }
}
