package fengxiang.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedRulesTest {

    private static Typed.TypedNames kept(String name, List<String> aliases, String purpose) {
        Typed.TypedNames who = new Typed.TypedNames(name, aliases, null, null, purpose, null);
        Typed.TypedNames kept =
                TypedRules.kept(new Typed(who, null, null, null, null, null)).who();
        return Objects.requireNonNull(kept);
    }

    @Test
    void keepsWhatIsUnfinished() {
        Typed.TypedNames kept = kept("云", List.of("车检站", " "), "了");
        assertThat(kept.name()).isEqualTo("云");
        assertThat(kept.aliases()).containsExactly("车检站");
        assertThat(kept.purpose()).isEqualTo("了");
    }

    @Test
    void keepsNeitherPersonsNorTheirNumbers() {
        Typed.TypedNames kept = kept("王建国", List.of("云溪车检站", "李志强"), "致电13812345678");
        assertThat(kept.name()).isEmpty();
        assertThat(kept.aliases()).containsExactly("云溪车检站");
        assertThat(kept.purpose()).doesNotContain("13812345678");
    }

    @Test
    void refusesMoreThanAnybodyTypes() {
        assertThatThrownBy(() -> kept("云".repeat(301), List.of(), ""))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("name"));
        List<String> many = IntStream.range(0, 301).mapToObj(i -> "车检" + i).toList();
        assertThatThrownBy(() -> kept("云溪", many, "")).hasMessageContaining("301");
    }
}
