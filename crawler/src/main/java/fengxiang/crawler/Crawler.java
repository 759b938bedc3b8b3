package fengxiang.crawler;

import fengxiang.crawler.backend.Backend;
import fengxiang.crawler.backend.BackendException;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.frontier.Leases;
import fengxiang.crawler.frontier.WorkQueue;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.shell.Shell;
import fengxiang.crawler.spool.Spool;
import fengxiang.crawler.spool.SpoolSender;
import fengxiang.crawler.work.Visits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running crawler: threads that fetch, one that sends the spool, one that leases and reports. */
final class Crawler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crawler.class);
    private static final Duration ROUND = Duration.ofMillis(250);
    /** Between two requests for hosts when none was to be had. */
    private static final Duration ASK = Duration.ofSeconds(1);

    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final Spool spool;
    private final Fetcher fetcher;
    private final WorkQueue queue;
    private final Leases leases;
    private final SpooledResults results;
    private final SpoolSender sender;
    private final Shell shell;
    private final Heartbeat heartbeat;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread sending;
    private final Thread leasing;

    private Crawler(Settings settings, Clock clock) throws IOException {
        Path directory = settings.spool();
        this.clock = clock;
        Backend backend = new Backend(settings.backend(), settings.token());
        spool = Spool.open(directory, (long) settings.spoolMegabytes() << 20);
        HostSlots slots = new HostSlots();
        fetcher = new Fetcher(settings.userAgent(), settings.allow(), settings.threads() * 2, slots);
        queue = new WorkQueue(slots, clock, longestTask(settings), spool::isFull);
        leases =
                new Leases(backend, queue, settings.name(), settings.threads() * 2, directory.resolve("leases"), clock);
        results = new SpooledResults(spool, leases);
        sender = new SpoolSender(spool, backend, results);
        Visits visits = new Visits(
                fetcher, new Robots(fetcher, UserAgent.TOKEN, settings.deadline(), clock), settings.deadline(), clock);
        shell = Shell.start(directory.resolve("shell"), settings.threads(), queue, visits, results);
        heartbeat = new Heartbeat(directory.resolve("heartbeat"));
        sending = Thread.ofPlatform().name("spool-sender").start(sender);
        leasing = Thread.ofPlatform().name("leases").start(this::lease);
    }

    /** What may lie between taking a task and its last byte: robots.txt is a request of its own. */
    private static Duration longestTask(Settings settings) {
        return settings.deadline().multipliedBy(2).plusSeconds(5);
    }

    static Crawler start(Settings settings, Clock clock) throws IOException {
        return new Crawler(settings, clock);
    }

    /** Finishes what is being fetched, sends the spool as far as the backend takes it, gives back the leases. */
    @Override
    public void close() throws IOException {
        queue.stop();
        await(() -> !queue.isBusy());
        shell.end();
        stop.countDown();
        await(() -> spool.unread() == 0);
        sender.stop();
        join(sending);
        join(leasing);
        await(() -> !leases.giveBackAll() || queue.size() == 0);
        fetcher.close();
        spool.close();
        heartbeat.end();
        LOG.info("stopped: {}", results.summary());
    }

    private void lease() {
        Duration pause = ROUND;
        boolean oldGivenBack = false;
        long nextBeat = System.nanoTime();
        long nextAsk = nextBeat;
        while (stop.getCount() > 0) {
            if (System.nanoTime() >= nextBeat) {
                heartbeat.beat(clock.instant() + " " + results.summary());
                nextBeat = System.nanoTime() + BEAT.toNanos();
            }
            try {
                if (!oldGivenBack) {
                    oldGivenBack = leases.giveBackOld(!spool.holdsLeftovers());
                }
                boolean reported = leases.report();
                if (System.nanoTime() >= nextAsk && leases.acquire() == 0) {
                    nextAsk = System.nanoTime() + ASK.toNanos();
                }
                pause = reported ? ROUND : longer(pause);
            } catch (BackendException e) {
                LOG.warn("the backend does not lease: {}", e.getMessage());
                pause = longer(pause);
            } catch (RuntimeException e) {
                LOG.error("unexpected while leasing", e);
                pause = longer(pause);
            }
            rest(pause.compareTo(BEAT) > 0 ? BEAT : pause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void rest(Duration pause) {
        try {
            stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.countDown();
        }
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + FAREWELL.toNanos();
        try {
            while (!done.getAsBoolean() && System.nanoTime() < end) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
