package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.embedded.DirectoryLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void saysInOneSentenceWhyItCannotBeUsed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> new DataDirectory(file).make())
                .isInstanceOf(UpException.class)
                .hasMessage("the data directory " + file + " cannot be used: " + file + " is a file, not a directory;"
                        + " change its owner, or choose another directory with --data");
        assertThatThrownBy(() -> new DataDirectory(file.resolve("below")).make())
                .isInstanceOf(UpException.class)
                .hasMessageContaining(file + "/below: Not a directory")
                .hasMessageNotContaining("Exception");
    }

    @Test
    void knowsWhetherSomebodyIsAtWorkInIt() throws IOException {
        DataDirectory data = new DataDirectory(parent.resolve("data"));
        assertThat(data.isInUse()).isFalse();
        assertThat(data.root()).doesNotExist();
        data.make();
        try (DirectoryLock lock = data.lock()) {
            assertThat(data.isInUse()).isTrue();
            assertThatThrownBy(data::lock)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(data.isInUse()).isFalse();
    }

    @Test
    void saysWhatItHolds() {
        DataDirectory data = new DataDirectory(parent.resolve("data"));
        assertThat(data.holds()).endsWith("will be filled by the first start");
        assertThat(data.existing()).isEqualTo(parent);
        data.make();
        new InstallationRecord(1, "0.1", null, true).write(data.installation());
        assertThat(data.holds()).endsWith("holds real data, last used by 0.1");
    }
}
