package fengxiang.text.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalMasksTest {

    @ParameterizedTest
    @MethodSource
    void masks(String text, String expected) {
        assertThat(PersonalMasks.mask(text)).isEqualTo(expected);
    }

    static Stream<Arguments> masks() {
        return lines("masked.txt").stream().map(line -> line.split(" \\| ")).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void keeps(String text) {
        assertThat(PersonalMasks.mask(text)).isEqualTo(text);
    }

    static Stream<String> keeps() {
        return lines("kept.txt").stream();
    }

    @Test
    void findsTheSameWhereItLooksOnlyAtLettersAndDigits() {
        Random random = new Random(12);
        List<String> pieces = Stream.concat(
                        lines("masked.txt").stream().map(line -> line.split(" \\| ")[0]), lines("kept.txt").stream())
                .toList();
        String between = "检测站1一。 在a3，-·的@+（零*九8微信号:";
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                text.append(piece, random.nextInt(1 + piece.length() / 4), piece.length());
                random.ints(random.nextInt(40), 0, between.length()).forEach(at -> text.append(between.charAt(at)));
            }
            assertThat(PersonalMasks.mask(text.toString()))
                    .as(text.toString())
                    .isEqualTo(PersonalMasks.mask(Masking.ofAll(text.toString())));
        }
    }

    @Test
    void masksEveryPieceAmongOthersAndLeavesTheRest() {
        Random random = new Random(11);
        List<String[]> masked =
                lines("masked.txt").stream().map(line -> line.split(" \\| ")).toList();
        List<String> kept = lines("kept.txt");
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                String[] pair = masked.get(random.nextInt(masked.size()));
                String between = kept.get(random.nextInt(kept.size()));
                text.append(pair[0]).append('\n').append(between).append("。\n");
                expected.append(pair[1]).append('\n').append(between).append("。\n");
            }
            assertThat(PersonalMasks.mask(text.toString())).isEqualTo(expected.toString());
        }
    }

    @Test
    void maskingTwiceChangesNothingMore() {
        Random random = new Random(13);
        String alphabet = "0123456789013800138000 -.@＠xX皖M电话身份证号编号转年元a:.com/、\n·［］";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = PersonalMasks.mask(text.toString());
            assertThat(PersonalMasks.mask(once)).as(text.toString()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "138 ", "a", "@", "@张", "a.", "a@a.", "0550-", "皖M1", "(", "http://", "电话 ", "1 3 ", "110105",
                "编号", "某网"
            })
    void takesTimeInProportionToTheLength(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> PersonalMasks.mask(text));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> PersonalMasks.maskNames(text, List.of("某网友们", "aab")));
    }

    @Test
    void masksFiveMegabytes() {
        String page = String.join("\n", lines("kept.txt"));
        String text = (page + "\n13800138000\n").repeat(5_000_000 / page.length());
        String masked = Assertions.assertTimeout(Duration.ofSeconds(60), () -> PersonalMasks.mask(text));
        assertThat(masked).isEqualTo(text.replace("\n13800138000\n", "\n［电话］\n"));
    }

    @Test
    void leavesHalfSurrogatesAndEmptyTextAlone() {
        assertThat(PersonalMasks.mask("")).isEmpty();
        assertThat(PersonalMasks.mask("\ud83d 13800138000\ude00")).isEqualTo("\ud83d ［电话］\ude00");
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(PersonalMasksTest.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
