package fengxiang.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskWatchTest {

    private final StringWriter said = new StringWriter();
    private final DiskWatch watch =
            new DiskWatch(Path.of("."), new Console(new PrintWriter(said), new PrintWriter(said)));

    @Test
    void saysOnceThatSpaceIsShortAndOnceThatItIsBack() {
        for (boolean tooLittle : new boolean[] {false, true, true, false, false}) {
            watch.see(tooLittle);
        }
        assertThat(said.toString().lines()).hasSize(2);
        assertThat(said.toString())
                .containsSubsequence("warning: only", "nothing is lost, free some space", "enough space again");
    }
}
