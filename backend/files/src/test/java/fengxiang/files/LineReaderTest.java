package fengxiang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<LineReader.Line> read(String text, long longest) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest, Long.MAX_VALUE);
    }

    private static List<LineReader.Line> read(InputStream in, long longest, long largest) throws IOException {
        LineReader reader = new LineReader(in, longest, largest);
        List<LineReader.Line> lines = new ArrayList<>();
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void countsLinesAndKeepsTheLastWithoutNewline() throws IOException {
        List<LineReader.Line> lines = read("一\n\n{}\r\n尾", 100);
        assertThat(lines).extracting(LineReader.Line::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines.get(0).bytes()).isEqualTo("一".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.get(1).isBlank()).isTrue();
        assertThat(lines.get(3).bytes()).isEqualTo("尾".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void skipsALineThatIsTooLongAndGoesOn() throws IOException {
        List<LineReader.Line> lines = read("a".repeat(200_000) + "\nb\n", 100_000);
        assertThat(lines.get(0).tooLong()).isTrue();
        assertThat(lines.get(0).length()).isEqualTo(200_000);
        assertThat(lines.get(0).bytes()).isEmpty();
        assertThat(lines.get(1).bytes()).isEqualTo(new byte[] {'b'});
    }

    @Test
    void takesALineOfExactlyThePermittedLength() throws IOException {
        assertThat(read("a".repeat(70_000) + "\n", 70_000).getFirst().tooLong()).isFalse();
        assertThat(read("a".repeat(70_001) + "\n", 70_000).getFirst().tooLong()).isTrue();
    }

    /**
     * 100 MB in one line must not need 100 MB of memory: what is kept at any time is bounded by the permitted length.
     */
    @Test
    void passesOverAHugeLineWithoutKeepingIt() throws IOException {
        InputStream huge = new InputStream() {
            private long left = 100L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(length, left);
                Arrays.fill(buffer, offset, offset + n, (byte) 'x');
                left -= n;
                return n;
            }
        };
        LineReader.Line line = read(huge, 1000, Long.MAX_VALUE).getFirst();
        assertThat(line.length()).isEqualTo(100L << 20);
        assertThat(line.bytes()).isEmpty();
    }

    @Test
    void refusesAStreamThatIsTooLongAsAWhole() {
        InputStream in = new ByteArrayInputStream(new byte[300_000]);
        assertThatThrownBy(() -> read(in, 1000, 200_000))
                .isInstanceOf(StreamTooLongException.class)
                .hasMessageContaining("200000");
    }
}
