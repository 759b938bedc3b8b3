package fengxiang.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new UserProperties(null, 8));

    @Test
    void generatesPasswordsThatItsOwnRulesAccept() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String password = passwords.generate();
            assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
            assertThat(PasswordRules.checked("password", "admin", password)).isEqualTo(password);
            assertThat(seen.add(password)).isTrue();
        }
    }

    @Test
    void knowsThePasswordOnlyByItsHash() {
        String hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("$2a$08$").doesNotContain("horse");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
        assertThat(passwords.matches("correct horse battery", null)).isFalse();
    }

    @Test
    void anUnknownUserTakesAsLongAsAWrongPassword() {
        String hash = passwords.hash("correct horse battery");
        long wrong = fastest(hash);
        long unknown = fastest(null);
        assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
    }

    @Test
    void noticesHashesOfAnotherCost() {
        assertThat(new Passwords(new UserProperties(null, 9)).isOutdated(passwords.hash("correct horse battery")))
                .isTrue();
        assertThat(passwords.isOutdated(passwords.hash("correct horse battery")))
                .isFalse();
    }

    /** The fastest of many is what the work itself takes on a busy machine. */
    private long fastest(@Nullable String hash) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            passwords.matches("something else", hash);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
