package fengxiang.crawler.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** ASCII is passed over in steps: what is no ASCII is seen wherever it stands in one. */
    @Test
    void seesTheCharacterThatIsNoAsciiWhereverItStands() {
        for (int before = 0; before < 20; before++) {
            for (int after = 0; after < 20; after++) {
                String text = "x".repeat(before) + "检" + "x".repeat(after);
                assertThat(Utf8.isUtf8(text.getBytes(StandardCharsets.UTF_8))).isTrue();
                assertThat(Utf8.isUtf8(text.getBytes(Charset.forName("GBK"))))
                        .as(text)
                        .isFalse();
            }
            assertThat(Utf8.isUtf8(new byte[before])).isTrue();
        }
    }
}
