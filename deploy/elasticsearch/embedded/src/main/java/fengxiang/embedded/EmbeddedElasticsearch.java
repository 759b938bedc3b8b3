package fengxiang.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A real Elasticsearch server as a process of its own on loopback, security on.
 *
 * <pre>{@code
 * try (var server = EmbeddedElasticsearch.start(settings, System.err::println)) {
 *     connect(server.uri(), settings.access().user(), settings.access().password());
 * }
 * }</pre>
 *
 * A directory serves one process at a time. What an earlier, killed process has left running there is stopped first.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    private static final long START_SECONDS = 240;

    private final ServerSettings settings;
    private final DirectoryLock lock;
    private final ServerPid process;
    private final URI uri;

    private EmbeddedElasticsearch(ServerSettings settings, DirectoryLock lock, ServerPid process, URI uri) {
        this.settings = settings;
        this.lock = lock;
        this.process = process;
        this.uri = uri;
    }

    /**
     * Installs the server if need be, starts it, and returns once its cluster is yellow or green.
     *
     * @param progress is told in a few words what takes time
     * @throws EmbeddedException where the directory is in use, or the server does not start
     */
    public static EmbeddedElasticsearch start(ServerSettings settings, Consumer<String> progress) {
        Layout layout = new Layout(settings.directory());
        DirectoryLock lock = lock(layout);
        try {
            stopOrphan(layout, progress);
            ServerPid process = launch(settings, layout, progress);
            EmbeddedElasticsearch server =
                    new EmbeddedElasticsearch(settings, lock, process, address(settings.directory()));
            server.awaitHealth();
            return server;
        } catch (IOException e) {
            lock.close();
            throw new EmbeddedException("cannot prepare Elasticsearch in " + settings.directory() + ": " + e, e);
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new EmbeddedException("interrupted while Elasticsearch started", e);
        } catch (RuntimeException e) {
            ServerPid.running(layout).ifPresent(ServerPid::stop);
            lock.close();
            throw e;
        }
    }

    /** Stops the server that a killed process left in this directory; false where there was none. */
    public static boolean stopOrphan(Path directory, Consumer<String> progress) {
        return stopOrphan(new Layout(directory), progress);
    }

    /**
     * Address of the server that runs on this directory.
     *
     * @throws IOException where none does
     */
    public static URI address(Path directory) throws IOException {
        return URI.create("http://"
                + Files.readString(new Layout(directory).portsFile())
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    /** Address of its HTTP interface: {@code http://127.0.0.1:39311}. */
    public URI uri() {
        return uri;
    }

    public Access access() {
        return settings.access();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where the server writes its log. */
    public Path log() {
        return new Layout(settings.directory()).log();
    }

    /** Stops the server in good order and gives the directory back. */
    @Override
    public void close() {
        process.stop();
        lock.close();
    }

    /** Ends the server at once, for one whose data nobody needs any more. */
    public void kill() {
        process.kill();
        lock.close();
    }

    /** As if this process had been killed: the server goes on. For tests. */
    void releaseLockOnly() {
        lock.close();
    }

    private void awaitHealth() {
        for (int attempt = 0; attempt < START_SECONDS && process.isAlive(); attempt++) {
            var status = ClusterHealth.status(uri, access().user(), access().password(), Duration.ofSeconds(5));
            if (status.filter(colour -> !colour.equals("red")).isPresent()) {
                return;
            }
            Sleep.millis(1000);
        }
        throw new EmbeddedException("Elasticsearch runs, but its indices did not become usable; see " + log());
    }

    private static ServerPid launch(ServerSettings settings, Layout layout, Consumer<String> progress)
            throws IOException, InterruptedException {
        ServerUser user = ServerUser.forThisProcess();
        Installation installation = new Installation(settings.installations(), settings.distribution());
        Path home = installation.home();
        layout.make(user);
        Configuration configuration = new Configuration(settings, layout, user);
        ServerLaunch launch = new ServerLaunch(settings, layout, user);
        configuration.write(home);
        configuration.writeKeystore(home, launch.environment());
        progress.accept("starting Elasticsearch " + settings.distribution().version());
        ServerPid process = launch.start(home, START_SECONDS);
        if (settings.installations().startsWith(settings.directory())) {
            installation.prune();
        }
        return process;
    }

    private static boolean stopOrphan(Layout layout, Consumer<String> progress) {
        var orphan = ServerPid.running(layout);
        orphan.ifPresent(server -> {
            progress.accept("stopping Elasticsearch, left running by a killed start as process " + server.pid());
            server.stop();
        });
        return orphan.isPresent();
    }

    private static DirectoryLock lock(Layout layout) {
        try {
            Files.createDirectories(layout.directory());
            return DirectoryLock.tryLock(layout.lockFile())
                    .orElseThrow(() -> new EmbeddedException("Elasticsearch in " + layout.directory() + " is in use by "
                            + DirectoryLock.holder(layout.lockFile())));
        } catch (IOException e) {
            throw new EmbeddedException("cannot write to " + layout.directory() + ": " + e.getMessage(), e);
        }
    }
}
