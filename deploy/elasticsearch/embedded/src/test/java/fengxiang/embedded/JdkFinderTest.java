package fengxiang.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkFinderTest {

    @TempDir
    private Path machine;

    @BeforeEach
    void resolveLinks() throws IOException {
        machine = machine.toRealPath();
    }

    @Test
    void findsANewJdkThoughTheOneOnThePathIsOld() throws IOException {
        Path old = jdk("jvm/17", "17.0.12", true);
        Path young = jdk("jvm/25", "25.0.3", true);
        JdkFinder finder = new JdkFinder(
                Map.of("PATH", old + "/bin", "JAVA_HOME", old.toString()), List.of(machine.resolve("jvm")));
        assertThat(finder.find(21, jdk -> true)).contains(new Jdk(young, 25));
    }

    @Test
    void prefersJavaHomeToANewerOne() throws IOException {
        Path home = jdk("mine/21", "21.0.4", true);
        jdk("jvm/25", "25", true);
        JdkFinder finder = new JdkFinder(Map.of("JAVA_HOME", home.toString()), List.of(machine.resolve("jvm")));
        assertThat(finder.find(21, jdk -> true)).contains(new Jdk(home, 21));
    }

    @Test
    void passesOverRuntimesWithoutCompilerAndWhatTheCallerCannotUse() throws IOException {
        jdk("jvm/26", "26", false);
        Path closed = jdk("jvm/25", "25", true);
        Path open = jdk("jvm/22", "22.0.1", true);
        JdkFinder finder = new JdkFinder(Map.of(), List.of(machine.resolve("jvm"), machine.resolve("missing")));
        assertThat(finder.find(21, jdk -> !jdk.home().equals(closed))).contains(new Jdk(open, 22));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(new JdkFinder(Map.of("PATH", ""), List.of(machine)).find(21, jdk -> true))
                .isEmpty();
    }

    @Test
    void readsVersionsOfAllAges() {
        assertThat(JdkFinder.feature("\"1.8.0_402\"")).contains(8);
        assertThat(JdkFinder.feature("\"21\"")).contains(21);
        assertThat(JdkFinder.feature("\"25-ea\"")).contains(25);
        assertThat(JdkFinder.feature("")).isEmpty();
    }

    private Path jdk(String place, String version, boolean compiler) throws IOException {
        Path home = machine.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"));
        if (compiler) {
            executable(home.resolve("bin/javac"));
        }
        return home;
    }

    private static void executable(Path file) throws IOException {
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
