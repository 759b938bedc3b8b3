package fengxiang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainSentimentCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter data = new StringWriter();
    private final StringWriter notes = new StringWriter();

    private int train(String... more) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(data, true)).setErr(new PrintWriter(notes, true));
        List<String> arguments = new java.util.ArrayList<>(List.of("train-sentiment"));
        arguments.addAll(List.of(more));
        return line.execute(arguments.toArray(String[]::new));
    }

    private String file(String name, int lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(i).append('\t').append(i % 3).append("\t\t");
            text.append(List.of("太差了，乱收费", "今天照常办理业务", "很满意，服务热情").get(i % 3))
                    .append(i)
                    .append('\n');
        }
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void writesAHeadAndItsCard() throws IOException {
        Path out = directory.resolve("out");
        int exit = train(
                "--kind", "review", "--train", file("a.tsv", 60), "--dev", file("b.tsv", 30), "--out", out.toString());
        assertThat(notes.toString()).doesNotContain("Exception");
        assertThat(exit).isZero();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("review.head", "review.json", "review.md");
        assertThat(data.toString()).isEqualTo(Files.readString(out.resolve("review.md")));
    }

    @Test
    void namesLineAndFieldOfWhatIsWrong() throws IOException {
        Path bad = Files.writeString(directory.resolve("bad.tsv"), "1\t0\t\t差\n2\tx\t\t好\n");
        int exit = train(
                "--kind", "news", "--train", bad.toString(), "--dev", file("b.tsv", 30), "--out", directory.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(notes.toString()).contains("line 2: field label is \"x\"");
    }

    @Test
    void anUnknownKindIsWrongUsage() throws IOException {
        String file = file("a.tsv", 30);
        assertThat(train("--kind", "poem", "--train", file, "--dev", file, "--out", directory.toString()))
                .isEqualTo(2);
        assertThat(notes.toString()).contains("poem");
    }
}
