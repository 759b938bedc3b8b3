package fengxiang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRulesTest {

    private static String fieldOf(Runnable check) {
        String[] field = {""};
        assertThatThrownBy(check::run)
                .isInstanceOfSatisfying(ProblemException.class, e -> field[0] = String.valueOf(e.field()));
        return field[0];
    }

    @Test
    void namesAreKeptInOneFormAndOnce() {
        assertThat(NameRules.names("aliases", List.of(" 云溪  车检站 ", "云溪 车检站", "ＹＸ站")))
                .containsExactly("云溪 车检站", "YX站");
    }

    @Test
    void personsAndTheirNumbersAreRefusedByPlace() {
        assertThat(fieldOf(() -> NameRules.names("aliases", List.of("车检站", "王建国"))))
                .isEqualTo("aliases[1]");
        assertThat(fieldOf(() -> NameRules.name("name", "热线13812345678"))).isEqualTo("name");
        assertThat(fieldOf(() -> NameRules.name("name", "站"))).isEqualTo("name");
        assertThat(fieldOf(() -> NameRules.superiors(
                        List.of(new SuperiorDraft("云溪市公安局", null), new SuperiorDraft("云溪市公安局", List.of())))))
                .isEqualTo("superiors[1].name");
    }
}
