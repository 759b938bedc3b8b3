package fengxiang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code deploy/fengxiang} looks for before any Java can run, on machines that lack it. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("../scripts").toAbsolutePath().normalize();

    @TempDir
    private Path machine;

    @Test
    void takesANewEnoughJavaHome() throws Exception {
        Path home = jdk("mine", "21.0.4");
        assertThat(run("find_jdk; echo $JAVA_HOME", Map.of("JAVA_HOME", home.toString())))
                .isEqualTo("0 " + home);
    }

    @Test
    void namesTheOldJdkThatIsAllThereIs() throws Exception {
        Path old = jdk("old", "9.0.1");
        String said = run("newest_jdk='9 in " + old + "'; jdk_is_missing", Map.of());
        assertThat(said).contains("needs a JDK 21 or newer", "found only 9 in " + old, "JAVA_HOME");
    }

    @Test
    void saysInOneSentenceThatMavenIsMissingOrTooOld() throws Exception {
        assertThat(run("find_maven", Map.of()))
                .isEqualTo("1 fengxiang: needs Maven 3.8.6 or newer: install it (Debian: apt install maven).");
        program("mvn", "echo 'Apache Maven 3.6.3 (x)'");
        assertThat(run("find_maven", Map.of())).startsWith("1 ").contains("found only 3.6.3");
        program("mvn", "echo 'Apache Maven 3.10.0 (x)'");
        assertThat(run("find_maven", Map.of())).isEqualTo("0 ");
    }

    @ParameterizedTest
    @CsvSource({
        "18.20.0, false",
        "20.18.0, false",
        "20.19.0, true",
        "21.1.0, false",
        "22.11.0, false",
        "22.12.0, true",
        "23.1.0, false",
        "24.0.0, true",
        "9.1.0, false"
    })
    void usesANodeThatTheFrontEndCanBeBuiltWith(String version, boolean used) throws Exception {
        program("node", "echo v" + version);
        program("npm", "");
        assertThat(run("node_profile", Map.of())).isEqualTo(used ? "0 -Psystem-node" : "0 ");
    }

    @Test
    void leavesNodeToTheBuildWhereThereIsNone() throws Exception {
        assertThat(run("node_profile", Map.of())).isEqualTo("0 ");
        program("node", "echo v24.0.0");
        assertThat(run("node_profile", Map.of())).as("without npm").isEqualTo("0 ");
    }

    @Test
    void theDoctorNeedsNeitherMavenNorABuild() throws Exception {
        Path home = jdk("mine", "21.0.4");
        String said = run("doctor_command", Map.of("JAVA_HOME", home.toString()));
        assertThat(said)
                .startsWith("0 ")
                .contains("ok       java           21 in " + home)
                .contains("warning  maven          needs Maven 3.8.6 or newer")
                .contains("ok       node           none")
                .contains("warning  product        cannot look further: nothing is built yet");
    }

    /** Exit code and all that was said. */
    private String run(String commands, Map<String, String> environment) throws IOException, InterruptedException {
        String whole = "set -euo pipefail; product=" + machine + "/product; say() { echo \"$*\" >&2; };"
                + " fail() { say \"fengxiang: $*\"; exit 1; };"
                + " . " + SCRIPTS + "/tools.sh; . " + SCRIPTS + "/doctor.sh; " + commands;
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/env", "bash", "-c", whole).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", bin() + ":" + tools());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + said.strip();
    }

    private Path bin() throws IOException {
        return Files.createDirectories(machine.resolve("bin"));
    }

    /** The usual tools and nothing else: mvn and node lie in the same directory as they do. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String name : new String[] {"bash", "sed", "sort", "head", "tr", "dirname", "readlink"}) {
            executable(tools.resolve(name), "#!/bin/sh\nexec /usr/bin/" + name + " \"$@\"\n");
        }
        return tools;
    }

    private void program(String name, String script) throws IOException {
        executable(bin().resolve(name), "#!/bin/sh\n" + script + "\n");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "");
        return home;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
