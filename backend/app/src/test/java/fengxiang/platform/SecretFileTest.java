package fengxiang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    private Path directory;

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        Path path = directory.resolve("new/first-password");
        assertThat(new SecretFile(path).create("secret")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new SecretFile(path).read()).isEqualTo("secret");
    }

    @Test
    void isNeverOverwritten() throws IOException {
        SecretFile file = new SecretFile(directory.resolve("first-password"));
        file.create("first");
        assertThat(file.create("second")).isFalse();
        assertThat(file.read()).isEqualTo("first");
    }

    @Test
    void ofManyWritersAtOnceOneWinsAndNoDraftStays() throws IOException {
        Path path = directory.resolve("first-password");
        long winners = IntStream.range(0, 16)
                .parallel()
                .filter(i -> create(path, "secret " + i))
                .count();
        assertThat(winners).isEqualTo(1);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(path);
        }
    }

    private static boolean create(Path path, String secret) {
        try {
            return new SecretFile(path).create(secret);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
