package fengxiang.launcher.up;

import java.nio.file.Path;
import java.time.Duration;

/** Says once that space has run short while everything runs, and once that it is back. */
final class DiskWatch {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Path directory;
    private final Console console;
    private long next = System.nanoTime();
    private boolean tooLittle;

    DiskWatch(Path directory, Console console) {
        this.directory = directory;
        this.console = console;
    }

    /** Called again and again. */
    void look() {
        if (System.nanoTime() - next >= 0) {
            next = System.nanoTime() + EVERY.toNanos();
            see(isTooLittle());
        }
    }

    void see(boolean nowTooLittle) {
        if (nowTooLittle && !tooLittle) {
            console.say(
                    "warning: only " + Disk.free(directory) + "; soon Elasticsearch refuses articles, and the crawler"
                            + " keeps them in its spool: nothing is lost, free some space");
        } else if (tooLittle && !nowTooLittle) {
            console.say("there is enough space again: " + Disk.free(directory));
        }
        tooLittle = nowTooLittle;
    }

    private boolean isTooLittle() {
        try {
            var unused = Disk.check(directory);
            return false;
        } catch (UpException e) {
            return true;
        }
    }
}
