package fengxiang.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintTest {

    private static final String TEXT = Shelf.read("bridge");

    @Test
    void isTheSameAlways() {
        assertThat(of(TEXT)).isEqualTo(of(TEXT));
        assertThat(of(TEXT).terms()).hasSize(32).doesNotHaveDuplicates().allMatch(term -> term.matches("[0-9a-f]{12}"));
    }

    @ParameterizedTest
    @EnumSource
    void sharesEnoughWithCopiesToBeFoundAmongOthers(Reworked reworked) {
        assertThat(shared(of(TEXT), of(reworked.of(TEXT)))).isGreaterThanOrEqualTo(6);
    }

    @Test
    void sharesNothingWithOtherTexts() {
        assertThat(shared(of(TEXT), of(Shelf.read("clinic")))).isZero();
        assertThat(shared(of(TEXT), of(Shelf.read("bridge-other")))).isZero();
    }

    @Test
    void hasMoreTermsForLongTextsButNeverMoreThan48() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700_000; i++) {
            text.append((char) ('一' + i * 31 % 19_997));
        }
        assertThat(of(text.toString()).terms()).hasSize(48);
        assertThat(of("一二三四五六七八".repeat(1000)).terms()).hasSize(8);
    }

    /** Everybody's text may be of megabytes; what is compared is bounded. */
    @Test
    void comparesTheBeginningOfHugeTexts() {
        ArticleText huge = ArticleText.of("", TEXT.repeat(10_000));
        assertThat(huge.length()).isEqualTo(20_000);
        assertThat(Overlap.of(huge, huge).isCopy()).isTrue();
    }

    private static Fingerprint of(String body) {
        return Fingerprint.of(ArticleText.of("", body));
    }

    private static int shared(Fingerprint one, Fingerprint other) {
        Set<String> terms = new HashSet<>(one.terms());
        terms.retainAll(other.terms());
        return terms.size();
    }
}
