package fengxiang.launcher.up;

import java.time.Duration;

/** One part with its history: starts it again when it has ended by itself, later each time. */
final class Supervised {

    private final Part part;
    private final Console console;
    private final Backoff backoff = new Backoff();
    private long startedAt;
    private long restartAt;
    private boolean reported;

    Supervised(Part part, Console console) {
        this.part = part;
        this.console = console;
    }

    Part part() {
        return part;
    }

    void start() throws InterruptedException {
        console.say("starting " + part.name());
        part.start();
        startedAt = System.nanoTime();
        reported = false;
        console.say(part.name() + " is ready");
    }

    /** Called again and again: reports a death once, and restarts when it is time. */
    void watch() throws InterruptedException {
        if (part.isAlive()) {
            return;
        }
        if (!reported) {
            report(part.name() + " has ended by itself; " + part.lastWords());
        }
        if (System.nanoTime() - restartAt >= 0) {
            restart();
        }
    }

    private void restart() throws InterruptedException {
        try {
            part.stop();
            start();
        } catch (UpException e) {
            startedAt = System.nanoTime();
            report("cannot start " + part.name() + " again: " + e.getMessage());
        }
    }

    private void report(String what) {
        Duration pause = backoff.afterRunning(Duration.ofNanos(System.nanoTime() - startedAt));
        restartAt = System.nanoTime() + pause.toNanos();
        reported = true;
        console.say(what);
        console.say(part.name() + " is started again in " + pause.toSeconds() + " s");
    }
}
