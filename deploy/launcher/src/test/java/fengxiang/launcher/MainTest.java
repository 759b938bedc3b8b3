package fengxiang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command line as a whole: help, and what wrong usage is answered with. */
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path data;

    static Stream<CommandLine> commands() {
        return below(Main.commandLine());
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream()
                        .filter(sub -> !(sub.getCommand() instanceof CommandLine.HelpCommand))
                        .flatMap(MainTest::below));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndEveryOptionSaysWhatItIsFor(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        assertThat(command.getCommandSpec().usageMessage().description())
                .as(name)
                .isNotEmpty();
        assertThat(command.getCommandSpec().options())
                .as("options of " + name)
                .allSatisfy(option -> assertThat(option.description())
                        .as(option.longestName())
                        .isNotEmpty());
        assertThat(command.getCommandSpec().positionalParameters())
                .as("parameters of " + name)
                .allSatisfy(parameter -> assertThat(parameter.description()).isNotEmpty());
        assertThat(command.getUsageMessage(Help.Ansi.OFF).lines()).allMatch(line -> line.length() <= 120);
    }

    @ParameterizedTest
    @CsvSource({
        "up, --help",
        "users, --help",
        "users add, --help",
        "doctor, --help",
        "extract, --help",
        "analyze, --help",
        "train-sentiment, --help",
        "match, --help",
        "similar, --help",
        "bench, --help",
        "help, up"
    })
    void helpIsNoMistake(String command, String option) {
        assertThat(run((command + " " + option).split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: fengxiang " + (command.equals("help") ? option : command));
    }

    @Test
    void everyCommandTellsTheVersion() {
        assertThat(run("up", "--version")).isZero();
        assertThat(run("users", "add", "-V")).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("fengxiang "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | fengxiang: does not know nonsense",
                "up --nonsense | fengxiang up: does not know --nonsense",
                "up extra | fengxiang up: does not know extra",
                "up --port 0 | fengxiang up: --port is a number from 1 to 65535, not 0",
                "up --port x | fengxiang up: Invalid value for option '--port': 'x' is not an int",
                "up --demo-days 30 | fengxiang up: --demo-… needs --demo",
                "up --demo --demo-now yesterday | fengxiang up: Invalid value for option '--demo-now'",
                "bench nonsense | fengxiang bench: there is no bench called nonsense",
                "bench recall | fengxiang bench: bench recall needs --data",
                "bench rules --rules 7 | fengxiang bench: each topic has ten rules: --rules 7 is no multiple of it",
                "bench rules --mentions 0 | fengxiang bench: --mentions is 1 or more, not 0",
                "bench notices --rounds 3 | fengxiang bench: bench notices takes --articles only",
                "bench real-pages --data /nowhere | fengxiang bench: bench real-pages needs --data",
                "match | fengxiang match: Missing required option: '--topics=FILE'",
                "analyze --nonsense | fengxiang analyze: does not know --nonsense",
                "users add | fengxiang users add: Missing required parameter: 'USERNAME'",
            })
    void wrongUsageIsAnsweredWithOneSentenceAndTwo(String line, String sentence) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence).contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void usersWithoutARunningInstallationSaysSo() {
        assertThat(run("users", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("nothing runs here", "run deploy/fengxiang up");
        assertThat(run("users", "list", "--data", data.toString())).isEqualTo(1);
        assertThat(run("users", "--data", data.toString(), "list")).isEqualTo(1);
    }

    @Test
    void doctorPrintsOneLineForEachCheck() {
        int code = run("doctor", "--data", data.toString(), "--port", "18899");
        assertThat(out.toString().lines()).allMatch(line -> line.matches("(ok|warning|error) +\\S+ +\\S.*"));
        assertThat(out.toString().lines().map(line -> line.split(" +")[1]))
                .containsExactly(
                        "memory",
                        "chromium",
                        "fonts",
                        "user",
                        "maps",
                        "files",
                        "threads",
                        "disk",
                        "data",
                        "backend",
                        "port");
        assertThat(code).isEqualTo(out.toString().contains("error ") ? 1 : 0);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
