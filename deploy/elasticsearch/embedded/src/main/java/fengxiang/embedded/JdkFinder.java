package fengxiang.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JDKs of a machine where they usually lie. A JDK's version is read from its {@code release} file, so that
 * nothing has to be run.
 */
public final class JdkFinder {

    private static final List<String> BELOW_HOME =
            List.of(".sdkman/candidates/java", ".jdks", ".local/share/mise/installs/java");
    private static final List<String> BELOW_ROOT = List.of("/usr/lib/jvm", "/opt", "/usr/java", "/opt/java");

    private final Map<String, String> environment;
    private final List<Path> parents;

    /** Looks into the environment and the usual directories of this machine. */
    public JdkFinder() {
        this(System.getenv(), usualParents(Path.of(System.getProperty("user.home"))));
    }

    /** @param parents directories whose children may be JDKs */
    JdkFinder(Map<String, String> environment, List<Path> parents) {
        this.environment = environment;
        this.parents = parents;
    }

    /** The newest JDK from {@code oldest} on that {@code usable} accepts; JAVA_HOME goes first if it is new enough. */
    public Optional<Jdk> find(int oldest, Predicate<Jdk> usable) {
        return all().stream()
                .filter(jdk -> jdk.version() >= oldest)
                .filter(usable)
                .findFirst();
    }

    /** All JDKs: that of JAVA_HOME, then those of the PATH, then the others, newest first. */
    public List<Jdk> all() {
        List<Jdk> found = new ArrayList<>();
        Optional.ofNullable(environment.get("JAVA_HOME")).map(Path::of).ifPresent(home -> add(found, home));
        onPath().forEach(home -> add(found, home));
        parents.stream()
                .flatMap(JdkFinder::children)
                .map(JdkFinder::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Jdk::version).reversed())
                .forEach(jdk -> add(found, jdk.home()));
        return found;
    }

    private List<Path> onPath() {
        String path = environment.getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .filter(directory -> !directory.isBlank())
                .map(directory -> realPath(Path.of(directory, "java")))
                .flatMap(Optional::stream)
                .map(java -> java.resolve("../..").normalize())
                .toList();
    }

    private static void add(List<Jdk> found, @Nullable Path home) {
        if (home == null) {
            return;
        }
        read(home).filter(jdk -> !found.contains(jdk)).ifPresent(found::add);
    }

    /** The JDK in this directory, or empty: a runtime without compiler is none, because the build needs one. */
    static Optional<Jdk> read(Path directory) {
        Path release = directory.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(directory.resolve("bin/javac"))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return feature(properties.getProperty("JAVA_VERSION", ""))
                .flatMap(version -> realPath(directory).map(home -> new Jdk(home, version)));
    }

    /** {@code "1.8.0_402"} is 8, {@code "21.0.3"} is 21. */
    static Optional<Integer> feature(String quotedVersion) {
        String version = quotedVersion.replace("\"", "").strip();
        String[] parts = (version.startsWith("1.") ? version.substring(2) : version).split("[^0-9]+");
        return parts.length == 0 || parts[0].isEmpty() || parts[0].length() > 4
                ? Optional.empty()
                : Optional.of(Integer.parseInt(parts[0]));
    }

    private static List<Path> usualParents(Path home) {
        return Stream.concat(
                        BELOW_ROOT.stream().map(Path::of), BELOW_HOME.stream().map(home::resolve))
                .toList();
    }

    private static Stream<Path> children(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<Path> realPath(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
