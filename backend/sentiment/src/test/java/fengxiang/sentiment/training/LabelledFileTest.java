package fengxiang.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFileTest {

    @TempDir
    private Path directory;

    @Test
    void furtherColumnsAreIgnored() throws Exception {
        LabelledFile file = LabelledFile.read(write("a\t0\t题\t文\tmore\tstill\nb\t2\t\t文"));
        assertThat(file.texts()).hasSize(2);
        assertThat(file.texts().getFirst().text()).isEqualTo("文");
        assertThat(file.classes()).containsExactly(true, false, true);
        assertThat(file.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,0 | line 2: field title is missing",
                "x | line 2: field label is missing",
                "x,3,t,t | line 2: field label is \"3\", it must be 0, 1 or 2",
                "x,negative,t,t | line 2: field label is \"negative\"",
                "x,1,,  | line 2: fields title and text are both empty",
            })
    void anErrorNamesLineAndField(String line, String message) throws IOException {
        Path file = write("a\t0\t题\t文\n" + line.strip().replace(',', '\t') + "\n");
        assertThatThrownBy(() -> LabelledFile.read(file))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoTextIsSaidToBeNone() throws IOException {
        Path file = Files.write(directory.resolve("f"), "a\t0\t题\t文\nb\t0\t题\t中".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> LabelledFile.read(file)).isInstanceOf(TrainingDataException.class);
        Path broken = Files.write(directory.resolve("g"), new byte[] {'a', '\t', '0', '\t', (byte) 0xFF, '\t', 't'});
        assertThatThrownBy(() -> LabelledFile.read(broken)).hasMessageContaining("not UTF-8");
    }

    @Test
    void anEmptyOrMissingFileIsNamed() throws IOException {
        Path empty = write("");
        assertThatThrownBy(() -> LabelledFile.read(empty)).hasMessageContaining("has no lines");
        assertThatThrownBy(() -> LabelledFile.read(directory.resolve("none"))).hasMessageContaining("does not exist");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("file.tsv"), text);
    }
}
