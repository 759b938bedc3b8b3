package fengxiang.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenPropertiesTest {

    @Test
    void refusesATokenThatCouldBeGuessed() {
        assertThatThrownBy(() -> new TokenProperties("short", null))
                .hasMessageContaining("fengxiang.account.crawler-token")
                .hasMessageContaining("32")
                .hasMessageNotContaining("short");
    }

    @Test
    void anEmptyTokenIsNone() {
        assertThat(new TokenProperties(" ", "").crawlerToken()).isNull();
        assertThat(new BuiltInTokens(new TokenProperties(" ", "")).find("")).isEmpty();
    }

    @Test
    void doesNotPrintItsSecrets() {
        String secret = "0123456789abcdef0123456789abcdef";
        assertThat(new TokenProperties(secret, secret).toString()).doesNotContain("0123");
    }
}
