package fengxiang.sentiment.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, because native code is loaded once for all. */
class EncoderUnavailableTest {

    @Test
    void whereNativeCodeDoesNotLoadTheReasonIsSaidEveryTime(@TempDir Path empty) throws Exception {
        String output = run("-Donnxruntime.native.path=" + empty);
        assertThat(output.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("native code").contains("onnx"));
    }

    private static String run(String property) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        property,
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Twice.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    static final class Twice {

        private Twice() {}

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                try {
                    Encoders.open(1).close();
                } catch (EncoderUnavailableException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}
