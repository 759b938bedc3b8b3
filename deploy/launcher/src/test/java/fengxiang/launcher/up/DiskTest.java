package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskTest {

    private static final Path DIRECTORY = Path.of("/srv/data");

    @Test
    void refusesWithNumbersWhenElasticsearchCouldNotWrite() {
        assertThatThrownBy(() -> Disk.check(Disk.NEEDED - 1, DIRECTORY))
                .isInstanceOf(UpException.class)
                .hasMessageContaining("only 2.0 GB free in /srv/data");
    }

    @Test
    void warnsBeforeItIsTooLate() {
        assertThat(Disk.check(Disk.NEEDED, DIRECTORY))
                .hasValueSatisfying(w -> assertThat(w).contains("2.0 GB free in /srv/data"));
    }

    @Test
    void saysNothingWhenThereIsEnough() {
        assertThat(Disk.check(Disk.COMFORTABLE, DIRECTORY)).isEmpty();
    }
}
