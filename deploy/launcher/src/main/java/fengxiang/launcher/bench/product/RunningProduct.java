package fengxiang.launcher.bench.product;

import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.up.Console;
import fengxiang.launcher.up.DataDirectory;
import fengxiang.launcher.up.Ports;
import fengxiang.launcher.up.Supervisor;
import fengxiang.launcher.up.UpException;
import fengxiang.launcher.up.UpSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The whole product on a directory of its own, as {@code up} runs it: Elasticsearch, backend and crawler. */
public final class RunningProduct implements AutoCloseable {

    private final Path directory;
    private final Thread supervision;
    private final Thread atExit = new Thread(this::end, "stop");
    private final CompletableFuture<URI> backend = new CompletableFuture<>();
    private volatile @Nullable RuntimeException failure;

    private RunningProduct(Path directory, Supervisor supervisor) {
        this.directory = directory;
        this.supervision = Thread.ofPlatform().name("up").unstarted(() -> supervise(supervisor));
    }

    /**
     * Starts all parts and returns once the backend can be asked.
     *
     * @param allowed host:port pairs on private addresses that the crawler may visit
     * @throws UpException where it does not start
     */
    public static RunningProduct start(Path directory, List<String> allowed) throws IOException, InterruptedException {
        return start(directory, allowed, Map.of());
    }

    /** The same with settings of the backend. */
    public static RunningProduct start(Path directory, List<String> allowed, Map<String, String> backend)
            throws IOException, InterruptedException {
        UpSettings settings =
                new UpSettings(UpSettings.builtProduct(), directory, Ports.free(), null, allowed, backend);
        PrintWriter progress = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
        Supervisor supervisor = new Supervisor(settings, "bench", Clock.systemUTC(), new Console(progress, progress));
        RunningProduct product = new RunningProduct(directory, supervisor);
        Runtime.getRuntime().addShutdownHook(product.atExit);
        product.supervision.start();
        product.awaitBackend();
        return product;
    }

    public BackendApi api() {
        return BackendApi.at(backend.join(), data());
    }

    public DataDirectory data() {
        return new DataDirectory(directory);
    }

    /** CPU time of all threads that the crawler's process has had, as long as it is the same process. */
    public Duration crawlerCpu() throws IOException {
        long pid = Long.parseLong(Files.readString(data().pidFile("crawler")).strip());
        return ProcessHandle.of(pid)
                .flatMap(crawler -> crawler.info().totalCpuDuration())
                .orElseThrow(() -> new IOException("the crawler does not run, or its CPU time cannot be read"));
    }

    public void refuseToGoOnIfItEnded() {
        if (!supervision.isAlive()) {
            throw failure == null ? new IllegalStateException("the product was stopped") : failure;
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAnyway) {
            // The hook finds nothing left to stop.
        }
    }

    private void supervise(Supervisor supervisor) {
        try {
            supervisor.run((address, demo) -> backend.complete(address));
            backend.completeExceptionally(new InterruptedException("stopped before it was ready"));
        } catch (RuntimeException e) {
            failure = e;
            backend.completeExceptionally(e);
        }
    }

    private void awaitBackend() throws InterruptedException {
        try {
            URI unused = backend.get();
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof UpException ours ? ours : new IllegalStateException(e.getCause());
        }
    }

    private void end() {
        supervision.interrupt();
        boolean interrupted = false;
        while (supervision.isAlive()) {
            try {
                supervision.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
