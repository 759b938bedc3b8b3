package fengxiang.systemtest;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The browser tests of the front end, against the running product. */
final class Browser {

    private Browser() {}

    /**
     * Runs them with their output shown; the answer is their exit code. They get none of this JVM's own streams: those
     * are the test runner's line to it.
     */
    static int run(int port, String adminPassword) throws IOException, InterruptedException {
        Path frontend = Product.ROOT.resolve("frontend");
        Path playwright = frontend.resolve("node_modules/@playwright/test/cli.js");
        ProcessBuilder builder = new ProcessBuilder(List.of(node(frontend), playwright.toString(), "test"))
                .directory(frontend.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true);
        builder.environment().put("FENGXIANG_URL", "http://127.0.0.1:" + port);
        builder.environment().put("FENGXIANG_ADMIN_PASSWORD", adminPassword);
        Process tests = builder.start();
        try (BufferedReader lines = tests.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(System.out::println);
        }
        return tests.waitFor();
    }

    /** The Node that built the pages: the system's, or the one that the build fetched. */
    private static String node(Path frontend) throws IOException {
        try (Stream<Path> files = Files.walk(frontend, 4)) {
            return files.filter(file -> file.toString().contains("/.node"))
                    .filter(file -> file.endsWith("node/node"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElse("node");
        }
    }
}
