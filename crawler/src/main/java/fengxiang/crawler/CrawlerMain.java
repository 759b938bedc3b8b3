package fengxiang.crawler;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The crawler process; see {@link Settings} for its environment. Ends on SIGTERM, with everything handed over. */
public final class CrawlerMain {

    private CrawlerMain() {}

    /** Runs until the process is told to end; exits with 2 on wrong settings, 1 when the spool cannot be used. */
    public static void main(String[] args) throws InterruptedException {
        System.setProperty("logback.configurationFile", "fengxiang/crawler/logback.xml");
        System.exit(run());
    }

    @SuppressWarnings("DoNotCall") // exits through main only
    private static int run() throws InterruptedException {
        try {
            Settings settings = Settings.from(System.getenv());
            Files.createDirectories(settings.spool());
            try (FileChannel file = lockFile(settings.spool());
                    FileLock lock = lock(file)) {
                if (lock == null) {
                    System.err.println("Another crawler uses the spool " + settings.spool() + ".");
                    return 1;
                }
                work(settings);
                return 0;
            }
        } catch (IllegalArgumentException e) {
            System.err.println("crawler: " + e.getMessage());
            return 2;
        } catch (IOException e) {
            System.err.println("crawler: the spool cannot be used: " + e);
            return 1;
        }
    }

    private static void work(Settings settings) throws IOException, InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        Crawler crawler = Crawler.start(settings, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        stop.await();
        try {
            crawler.close();
        } finally {
            ended.countDown();
        }
    }

    private static FileChannel lockFile(Path spool) throws IOException {
        return FileChannel.open(spool.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
