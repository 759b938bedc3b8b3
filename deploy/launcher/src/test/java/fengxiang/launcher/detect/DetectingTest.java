package fengxiang.launcher.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.detection.Detector;
import fengxiang.detection.Memory;
import fengxiang.detection.Settings;
import fengxiang.detection.WorkCalendar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class DetectingTest {

    private static final Detector DETECTOR =
            new Detector(Settings.of(Memory.ROBUST), WorkCalendar.china(), ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static List<String> detect(String lines) throws IOException {
        StringWriter out = new StringWriter();
        new Detecting(DETECTOR, Duration.ofMinutes(15)).run(new StringReader(lines), new PrintWriter(out));
        return out.toString().lines().toList();
    }

    /** One in every four hours, and twelve more within an hour on the twentieth day. */
    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder("timestamp,value\n");
        LocalDateTime start = LocalDateTime.parse("2026-11-01T00:07:30");
        for (int bin = from; bin < to; bin++) {
            int count = (bin % 16 == 0 ? 1 : 0) + (bin >= 1900 && bin < 1904 ? 3 : 0);
            lines.append(TIME.format(start.plusMinutes(15L * bin)))
                    .append(',')
                    .append(count)
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void saysOfEachLineWhatIsSurprising() throws IOException {
        List<String> said = detect(lines(0, 2_100));
        assertThat(said).hasSize(2_101).first().isEqualTo("timestamp,value,window,expected,surprise,state,alert");
        assertThat(said.get(1)).isEqualTo("2026-11-01 00:07:30,1,1h,0.0000,0.0000,learning,0");
        assertThat(said.stream().filter(line -> line.endsWith(",1")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("2026-11-20 19:")
                        .contains(",3,1h,")
                        .endsWith(",firing,1"));
        assertThat(said.getLast()).endsWith(",normal,0");
    }

    @Test
    void knowsNothingOfTimesWithoutALine() throws IOException {
        String gap = lines(0, 1_000) + lines(1_200, 1_300).substring("timestamp,value\n".length());
        assertThat(detect(gap)).hasSize(1_101).noneMatch(line -> line.endsWith(",1"));
    }

    @Test
    void saysNothingOfNoLines() throws IOException {
        assertThat(detect("timestamp,value\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01 00:00:00,x | line 2: value: 'x'",
                "2026-11-01 00:00:00,-1 | line 2: value: '-1'",
                "2026-11-01 25:00:00,1 | line 2: timestamp: '2026-11-01 25:00:00'",
                "2026-11-01,1 | line 2: timestamp",
                "2026-11-01T00:00:00Z | line 2: value: missing"
            })
    void namesTheLineAndFieldThatCannotBeUsed(String line, String complaint) {
        assertThatThrownBy(() -> detect("timestamp,value\n" + line + "\n"))
                .isInstanceOf(BadRowException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesLinesThatGoBack() {
        assertThatThrownBy(() -> detect("timestamp,value\n2026-11-02 00:00:00,1\n2026-11-01 00:00:00,1\n"))
                .hasMessageContaining("line 3: timestamp")
                .hasMessageContaining("before");
        assertThatThrownBy(() -> detect("time,value\n2026-11-02 00:00:00,1\n")).hasMessageContaining("timestamp");
    }

    @Test
    void readsLengthsOfTime() throws Exception {
        assertThat(new Length().convert("15m")).isEqualTo(Duration.ofMinutes(15));
        assertThat(new Length().convert("1d")).isEqualTo(Duration.ofHours(24));
        assertThat(Length.of(Duration.ofHours(24))).isEqualTo("24h");
        assertThatThrownBy(() -> new Length().convert("0h")).isInstanceOf(TypeConversionException.class);
    }
}
