package fengxiang.sentiment.towards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    @ParameterizedTest
    @CsvSource({
        "市二院, 云溪市第二人民医院, true",
        "云溪公交, 云溪公共交通集团, true",
        "城东检测站, 云溪市城东检测站, true",
        "云溪, 云溪检测站, false",
        "东门检测站, 西门检测站, false",
        "云溪检测站, 云溪检测站, true"
    })
    void shortFormsAreTheSame(String one, String other, boolean same) {
        assertThat(Aliases.same(Target.of(one), Target.of(other))).isEqualTo(same);
        assertThat(Aliases.same(Target.of(other), Target.of(one))).isEqualTo(same);
    }
}
