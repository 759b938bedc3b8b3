package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final DemoWishes WISHES = new DemoWishes(null, 1, null, null, null);

    @TempDir
    private Path directory;

    @Test
    void refusesADirectoryOfANewerVersionAndLeavesItAlone() throws IOException {
        String newer = "{\"format\":2,\"version\":\"9.0\",\"whatever\":[1]}";
        Files.writeString(file(), newer);
        assertThatThrownBy(() -> InstallationRecord.of(file(), "0.1", null, NOW))
                .isInstanceOf(UpException.class)
                .hasMessageContaining("newer Fengxiang (9.0")
                .hasMessageContaining("--data");
        assertThat(file()).hasContent(newer);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Files.writeString(file(), "{\"format\":");
        assertThatThrownBy(() -> InstallationRecord.of(file(), "0.1", null, NOW))
                .isInstanceOf(UpException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void mixesDemoAndRealDataInNeitherDirection() {
        InstallationRecord.of(file(), "0.1", null, NOW).write(file());
        assertThatThrownBy(() -> InstallationRecord.of(file(), "0.1", WISHES, NOW))
                .hasMessageContaining("real data");

        InstallationRecord demo = new InstallationRecord(1, "0.1", DemoWorld.first(WISHES, NOW), true);
        demo.write(file());
        assertThatThrownBy(() -> InstallationRecord.of(file(), "0.1", null, NOW))
                .hasMessageContaining("--demo");
    }

    @Test
    void continuesTheSameCityDaysLater() {
        InstallationRecord first = InstallationRecord.of(file(), "0.1", WISHES, NOW);
        first.afterWelcome().write(file());
        InstallationRecord later = InstallationRecord.of(file(), "0.2", WISHES, NOW.plusSeconds(200_000));
        assertThat(later.demo()).isEqualTo(first.demo());
        assertThat(later.welcomed()).isTrue();
        assertThat(later.version()).isEqualTo("0.2");
    }

    @Test
    void refusesToTurnOneCityIntoAnother() {
        InstallationRecord.of(file(), "0.1", WISHES, NOW).write(file());
        DemoWishes other = new DemoWishes(NOW.minusSeconds(1), 1, null, null, null);
        assertThatThrownBy(() -> InstallationRecord.of(file(), "0.1", other, NOW))
                .hasMessageContaining("another demo");
    }

    private Path file() {
        return directory.resolve("installation.json");
    }
}
