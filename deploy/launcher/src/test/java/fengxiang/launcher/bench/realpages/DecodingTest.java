package fengxiang.launcher.bench.realpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final String TEXT = "临江市机动车检测站下调收费标准，新标准自下月一日起施行。";
    private static final Charset GB = Charset.forName("GB18030");

    @Test
    void acceptsTheArticleAndWhatStandsAroundIt() {
        byte[] page = TEXT.getBytes(GB);
        assertThat(Decoding.isRight(TEXT, page, TEXT)).isTrue();
        assertThat(Decoding.isRight(TEXT + "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏".repeat(2), page, TEXT))
                .isTrue();
        assertThat(Decoding.isRight(TEXT.substring(0, 8), page, TEXT)).isTrue();
    }

    @Test
    void seesBothWaysOfMistakingTheCharset() {
        byte[] gb = TEXT.getBytes(GB);
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(Decoding.isRight(new String(gb, StandardCharsets.UTF_8), gb, TEXT))
                .isFalse();
        assertThat(Decoding.isRight(new String(utf8, GB), utf8, TEXT)).isFalse();
    }

    @Test
    void blamesNobodyForWhatWasPublishedBroken() {
        String broken = TEXT + "\ufffd";
        assertThat(Decoding.isRight(broken, broken.getBytes(StandardCharsets.UTF_8), TEXT))
                .isTrue();
        assertThat(Decoding.isRight(broken, TEXT.getBytes(StandardCharsets.UTF_8), TEXT))
                .isFalse();
    }
}
