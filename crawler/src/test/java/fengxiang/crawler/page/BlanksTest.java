package fengxiang.crawler.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

    @Test
    void blanksAreControlsSpacesOfAllWidthsAndWhatHasNone() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean blank = c <= ' ' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
            assertThat(Blanks.isBlank(c)).as(Integer.toHexString(i)).isEqualTo(blank);
        }
    }
}
