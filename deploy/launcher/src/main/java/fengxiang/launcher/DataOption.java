package fengxiang.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code --data DIR}, for every command that works on an installation. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept (default: ~/.fengxiang)",
            scope = ScopeType.INHERIT)
    private Path directory = Path.of(System.getProperty("user.home"), ".fengxiang");

    Path directory() {
        return directory.toAbsolutePath().normalize();
    }
}
