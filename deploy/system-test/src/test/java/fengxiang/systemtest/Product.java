package fengxiang.systemtest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One {@code up} on one data directory, started, killed and stopped as a user or an accident would. */
final class Product implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("fengxiang.root"));

    private final Path data;
    private final List<String> options;
    private final Map<String, String> environment;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Process process;

    Product(Path data, List<String> options) {
        this(data, options, Map.of());
    }

    /** {@code environment}: settings of the parts. */
    Product(Path data, List<String> options, Map<String, String> environment) {
        this.data = data;
        this.options = options;
        this.environment = environment;
    }

    /** Starts and waits until the address is printed. */
    Product up() throws InterruptedException {
        int before = said.size();
        process = launch("up", data, options, environment);
        Thread.ofVirtual().start(() -> listen(process));
        Waiting.until("up to print its address", 300, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("up ended with code " + process.exitValue() + ":\n" + String.join("\n", said));
            }
            return said.stream().skip(before).anyMatch(line -> line.contains("http://127.0.0.1:"));
        });
        return this;
    }

    static Process launch(String command, Path data, List<String> options) {
        return launch(command, data, options, Map.of());
    }

    private static Process launch(String command, Path data, List<String> options, Map<String, String> environment) {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                ROOT.resolve("deploy/launcher/target/fengxiang/lib") + "/*",
                "fengxiang.launcher.Main",
                command,
                "--data",
                data.toString()));
        line.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("FENGXIANG_ROOT", ROOT.toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of what was printed that holds the word. */
    String said(String word) {
        return said.stream()
                .filter(line -> line.contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing said about " + word + ":\n" + String.join("\n", said)));
    }

    List<String> everythingSaid() {
        return List.copyOf(said);
    }

    /** kill -9 of a part: crawler, backend, demo, elasticsearch, or the launcher itself. */
    void kill(String part) throws IOException {
        ProcessHandle victim = part.equals("launcher") ? process.toHandle() : partProcess(part);
        victim.destroyForcibly();
    }

    /** The running process of a part. */
    ProcessHandle partProcess(String part) throws IOException {
        Path file = part.equals("elasticsearch")
                ? data.resolve("elasticsearch/run/elasticsearch.pid")
                : data.resolve("run/" + part + ".pid");
        long pid = Long.parseLong(Files.readString(file).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new AssertionError(part + " does not run"));
    }

    /**
     * Resident memory of everything that up has started and of itself, in megabytes. Elasticsearch's launcher lets go
     * of the server, so that it is no descendant.
     */
    long residentMegabytes() throws IOException {
        Stream<ProcessHandle> started = Stream.concat(process.descendants(), Stream.of(partProcess("elasticsearch")));
        return Stream.concat(Stream.of(process.toHandle()), started)
                .distinct()
                .mapToLong(ResidentMemory::megabytes)
                .sum();
    }

    /** As Ctrl-C does. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("up did not stop within two minutes:\n" + String.join("\n", said));
        }
        return process.exitValue();
    }

    /** Ends whatever is left; nothing of the product survives a test. */
    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private void listen(Process from) {
        try (BufferedReader lines = from.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> {
                said.add(line);
                System.out.println("  | " + line.replaceAll("password .*", "password ***"));
            });
        } catch (IOException | UncheckedIOException ended) {
            said.add("(output ended)");
        }
    }
}
