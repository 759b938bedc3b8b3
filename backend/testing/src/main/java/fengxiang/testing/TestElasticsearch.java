package fengxiang.testing;

import fengxiang.embedded.Access;
import fengxiang.embedded.Distribution;
import fengxiang.embedded.EmbeddedElasticsearch;
import fengxiang.embedded.Jdk;
import fengxiang.embedded.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one real Elasticsearch of this test JVM, with our plugin, security on. It is started when first asked for and
 * stopped when the JVM ends; a JVM that was killed is cleaned up after by the next one.
 *
 * <p>Tests tell themselves apart by index names: each takes a {@link #freshPrefix()}.
 *
 * @param uri {@code http://127.0.0.1:PORT}
 * @param user may do everything on indices that begin with {@code fxt}, and nothing else
 * @param password the user's
 */
public record TestElasticsearch(URI uri, String user, String password) {

    private static final AtomicInteger prefixes = new AtomicInteger();
    private static @Nullable TestElasticsearch shared;

    /** Starts it, the first time. */
    public static synchronized TestElasticsearch shared() {
        TestElasticsearch running = shared;
        if (running == null) {
            running = start();
            shared = running;
        }
        return running;
    }

    /** A prefix that no other test has, for index names: {@code fxt4711-3-}. */
    public static String freshPrefix() {
        return "fxt" + ProcessHandle.current().pid() + "-" + prefixes.incrementAndGet() + "-";
    }

    private static TestElasticsearch start() {
        TestDirectories directories = TestDirectories.ofThisUser();
        directories.cleanUpAfterKilledRuns();
        Path run = directories.ofThisRun();
        Access access = Access.to(
                "fxt*", UUID.randomUUID().toString(), UUID.randomUUID().toString());
        ServerSettings settings = new ServerSettings(
                Distribution.in(TestDirectories.archives()),
                run,
                directories.installations(),
                Jdk.running(),
                0,
                access,
                512,
                true);
        EmbeddedElasticsearch server = EmbeddedElasticsearch.start(settings, System.err::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, run), "stop-elasticsearch"));
        Refreshing.of(server.uri(), access.user(), access.password());
        return new TestElasticsearch(server.uri(), access.user(), access.password());
    }

    private static void stop(EmbeddedElasticsearch server, Path run) {
        server.kill();
        TestDirectories.delete(run);
    }
}
