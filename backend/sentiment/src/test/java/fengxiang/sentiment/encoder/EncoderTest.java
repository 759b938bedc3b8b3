package fengxiang.sentiment.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static Encoder encoder;

    @BeforeAll
    static void open() throws EncoderUnavailableException {
        encoder = Encoders.open(2);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void whatMeansTheSameLiesClose() {
        float[] queue = encoder.encode("云溪市检测站排队三小时，车主抱怨");
        float[] wait = encoder.encode("车主吐槽：在云溪检测站等了三个钟头");
        float[] flowers = encoder.encode("植物园的郁金香开了，周末适合赏花");
        assertThat(dot(queue, wait)).isGreaterThan(dot(queue, flowers) + 0.2);
    }

    @Test
    void aVectorHasTheLengthOneAndDoesNotDependOnItsNeighbours() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add("检测站的窗口开了" + "很久".repeat(i));
        }
        List<float[]> together = encoder.encode(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).hasSize(Encoder.DIMENSIONS).isEqualTo(encoder.encode(texts.get(i)));
            assertThat(dot(together.get(i), together.get(i))).isEqualTo(1, within(1e-5));
        }
    }

    @Test
    void anyTextHasAVector() {
        for (String text : List.of("", " \n", "Latin only", "😀😀😀", "\uD83D好\uDE00", "\u0000")) {
            assertThat(encoder.encode(text)).as(text).doesNotContain(Float.NaN);
        }
    }

    @Test
    void whatLiesFarBehindCostsNothing() {
        String huge = "检测站".repeat(1_700_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            float[] vector = encoder.encode(Passage.of("标题", huge));
            assertThat(vector).isEqualTo(encoder.encode(Passage.of("标题", huge.substring(0, 600))));
            assertThat(encoder.encode("a".repeat(5_000_000))).isEqualTo(encoder.encode("a".repeat(200)));
        });
    }

    @Test
    void aClosedEncoderSaysSo() throws EncoderUnavailableException {
        Encoder other = Encoders.open(1);
        other.close();
        other.close();
        assertThatThrownBy(() -> other.encode("检测")).isInstanceOf(IllegalStateException.class);
    }

    /** The heads are trained on vectors of exactly this file. */
    @Test
    void theModelIsTheOneThatTheHeadsKnow() throws IOException, NoSuchAlgorithmException {
        try (var model = Resources.open(Resources.MODEL)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(model.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc");
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
