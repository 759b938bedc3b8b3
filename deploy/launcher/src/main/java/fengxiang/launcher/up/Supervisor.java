package fengxiang.launcher.up;

import fengxiang.demo.Demo;
import fengxiang.embedded.Access;
import fengxiang.embedded.DirectoryLock;
import fengxiang.embedded.Distribution;
import fengxiang.embedded.EmbeddedException;
import fengxiang.embedded.Jdk;
import fengxiang.embedded.JdkFinder;
import fengxiang.embedded.ServerPlace;
import fengxiang.embedded.ServerSettings;
import fengxiang.embedded.ServerUser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Starts Elasticsearch, backend, demo and crawler, in this order, each when the one before is healthy; watches them and
 * starts again what ends; stops them in the opposite order when its thread is interrupted.
 */
public final class Supervisor {

    private final UpSettings settings;
    private final String version;
    private final DataDirectory data;
    private final Console console;
    private final Clock clock;
    private final List<Supervised> parts = new ArrayList<>();

    public Supervisor(UpSettings settings, String version, Clock clock, Console console) {
        this.settings = settings;
        this.version = version;
        this.data = new DataDirectory(settings.data());
        this.clock = clock;
        this.console = console;
    }

    /**
     * Runs until the thread is interrupted, and stops everything before it returns.
     *
     * @param backendIsReady is told the backend's address and what it must learn of the demo, before the crawler starts
     * @throws UpException where the system cannot start; nothing of it runs then
     */
    public void run(BackendReady backendIsReady) {
        InstallationRecord unused = record();
        warn(data.whereMostIsKept());
        data.make();
        try (DirectoryLock lock = data.lock()) {
            InstallationRecord installation = prepare();
            try {
                startAll(installation, backendIsReady);
                watch();
            } catch (InterruptedException askedToStop) {
                console.say("stopping");
            } finally {
                stopAll();
            }
        } catch (EmbeddedException e) {
            throw new UpException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Read before anything is made or changed: what cannot be used stays as it is. */
    private InstallationRecord record() {
        return InstallationRecord.of(data.installation(), version, settings.demo(), clock.instant());
    }

    /** Written last, so that a start that was refused leaves no mark of its demo. */
    private InstallationRecord prepare() {
        InstallationRecord installation = record();
        Optional<Demo> demo = demo(installation);
        Orphans.stop(data, console);
        Ports.refuseTaken(settings.port(), "the backend", "stop that program, or choose another port with --port");
        demo.map(Demo::hosts).orElse(List.of()).forEach(Supervisor::refuseTaken);
        installation.write(data.installation());
        return installation;
    }

    private void startAll(InstallationRecord installation, BackendReady backendIsReady) throws InterruptedException {
        Secrets secrets = Secrets.in(data);
        Programs programs = new Programs(settings, data, secrets, clock);
        ElasticsearchPart elasticsearch = new ElasticsearchPart(elasticsearch(secrets), console);
        start(elasticsearch);
        start(programs.backend(elasticsearch.uri()));
        Optional<Demo> demo = demo(installation);
        List<String> allowed = new ArrayList<>(settings.allowed());
        allowed.addAll(demo.map(Demo::hosts).orElse(List.of()));
        if (demo.isPresent()) {
            start(programs.demo(Objects.requireNonNull(installation.demo())));
        }
        backendIsReady.with(programs.address(), demo.map(Demo::manifest).orElse(List.of()));
        start(programs.crawler(allowed));
        PrivateFile.write(data.address(), programs.address().toString());
        welcome(installation, programs.address());
    }

    private static Optional<Demo> demo(InstallationRecord installation) {
        return Optional.ofNullable(installation.demo()).map(DemoWorld::settings).map(Demo::new);
    }

    private static void refuseTaken(String demoHost) {
        int port = Integer.parseInt(demoHost.substring(demoHost.lastIndexOf(':') + 1));
        Ports.refuseTaken(
                port, "a site of the demo", "stop that program, or choose others with --demo-port at the first start");
    }

    private ServerSettings elasticsearch(Secrets secrets) {
        ServerUser user = ServerUser.forThisProcess();
        Path place = new ServerPlace(user).of(data.elasticsearch(), console::say);
        if (!place.startsWith(data.root())) {
            warn(place);
        }
        Access access = Access.to("fx-*", secrets.elasticsearchPassword(), secrets.elasticsearchSuperuserPassword());
        Distribution distribution = Distribution.in(settings.product().resolve("elasticsearch"));
        return ServerSettings.of(distribution, place, jdkFor(user), access);
    }

    private void warn(Path directory) {
        Disk.check(directory).ifPresent(sentence -> console.say("warning: " + sentence));
    }

    private static Jdk jdkFor(ServerUser user) {
        return Optional.of(Jdk.running())
                .filter(jdk -> user.canRun(jdk.java()))
                .or(() -> new JdkFinder().find(Jdk.OLDEST, jdk -> user.canRun(jdk.java())))
                .orElseThrow(() -> new UpException("Elasticsearch runs as a user of its own, who may not enter "
                        + Jdk.running().home() + ": install a JDK " + Jdk.OLDEST
                        + " or newer for all users (Debian: apt install openjdk-21-jdk)"));
    }

    private void start(Part part) throws InterruptedException {
        Supervised supervised = new Supervised(part, console);
        parts.add(supervised);
        supervised.start();
    }

    private void welcome(InstallationRecord installation, URI address) {
        console.result("Fengxiang 风向: " + address);
        if (installation.welcomed() || !Files.exists(data.adminPassword())) {
            return;
        }
        try {
            console.result("first log-in: user admin, password "
                    + Files.readString(data.adminPassword()).strip());
            installation.afterWelcome().write(data.installation());
        } catch (IOException e) {
            console.say("the administrator's password is in " + data.adminPassword());
        }
    }

    private void watch() throws InterruptedException {
        console.say("Ctrl-C stops it; logs are in " + data.logs());
        DiskWatch disk = new DiskWatch(data.whereMostIsKept(), console);
        while (true) {
            Thread.sleep(500);
            disk.look();
            for (Supervised part : parts) {
                part.watch();
            }
        }
    }

    private void stopAll() {
        try {
            Files.deleteIfExists(data.address());
        } catch (IOException stays) {
            console.say("cannot delete " + data.address());
        }
        for (Supervised supervised : parts.reversed()) {
            supervised.part().stop();
        }
        console.say("stopped");
    }
}
