package fengxiang.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.launcher.doctor.Finding.Grade;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ChecksTest {

    @TempDir
    private Path directory;

    @Test
    void warnsBelowALimitAndSaysHowToRaiseIt() {
        Finding low = LimitChecks.limit("maps", "vm.max_map_count", OptionalLong.of(65_530), 262_144, "sysctl …");
        assertThat(low.line()).startsWith("warning  maps").contains("65530", "wants 262144", "sysctl …");
        assertThat(LimitChecks.limit("maps", "x", OptionalLong.of(262_144), 262_144, "")
                        .grade())
                .isEqualTo(Grade.OK);
        assertThat(LimitChecks.limit("maps", "x", OptionalLong.empty(), 262_144, "")
                        .grade())
                .isEqualTo(Grade.OK);
    }

    @Test
    void namesArticlesWhoseMentionsAreWrong() {
        JsonMapper json = JsonMapper.shared();
        Finding well = ContentChecks.mentions(
                json.readTree("{\"articles\":5,\"mentions\":7,\"differing\":0,\"differences\":[]}"), false);
        assertThat(well.line()).startsWith("ok").contains("5 articles and 7 mentions");
        String bad = "{\"articles\":5,\"mentions\":7,\"differing\":1,"
                + "\"differences\":[{\"article\":\"ab12\",\"topic\":\"t\",\"what\":\"no mention\"}]}";
        Finding ill = ContentChecks.mentions(json.readTree(bad), false);
        assertThat(ill.line()).startsWith("error").contains("1 differ", "ab12: no mention", "doctor --mend");
        assertThat(ContentChecks.mentions(json.readTree(bad), true).grade()).isEqualTo(Grade.WARNING);
    }

    @Test
    void readsTheLimitsThatAreInForce() {
        String limits = "Limit                     Soft Limit           Hard Limit           Units\n"
                + "Max processes             unlimited            unlimited            processes\n"
                + "Max open files            1024                 1048576              files\n";
        assertThat(LimitChecks.limit(limits.lines(), "Max open files")).hasValue(1024);
        assertThat(LimitChecks.limit(limits.lines(), "Max processes")).hasValue(Long.MAX_VALUE);
        assertThat(LimitChecks.limit(Stream.of(), "Max processes")).isEmpty();
        assertThat(LimitChecks.maps().orElse(Long.MAX_VALUE)).isGreaterThan(1000);
    }

    @Test
    void warnsWhenMemoryIsShort() {
        assertThat(MachineChecks.memory(3 << 20).line()).startsWith("warning").contains("3072 MB");
        assertThat(MachineChecks.memory(5 << 20).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void namesAPortThatIsTakenByAnotherProgram() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(InstallationChecks.all(directory, taken.getLocalPort()))
                    .filteredOn(finding -> finding.subject().equals("port"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.line())
                            .startsWith("error")
                            .contains("" + taken.getLocalPort(), "--port"));
        }
    }

    @Test
    void namesADirectoryThatMustNotBeTouched() throws IOException {
        Files.writeString(directory.resolve("installation.json"), "{\"format\":99,\"version\":\"9.0\"}");
        assertThat(InstallationChecks.all(directory, 18_800))
                .filteredOn(finding -> finding.subject().equals("data"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.line()).startsWith("error").contains("newer Fengxiang (9.0"));
    }
}
