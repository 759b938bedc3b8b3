package fengxiang.systemtest;

/** The most memory that a process has been seen to occupy, looked at every second. */
final class PeakMemory implements AutoCloseable {

    private final ProcessHandle process;
    private final Thread watch;
    private volatile long peak;

    private PeakMemory(ProcessHandle process) {
        this.process = process;
        this.watch = Thread.ofVirtual().start(this::look);
    }

    static PeakMemory of(ProcessHandle process) {
        return new PeakMemory(process);
    }

    long pid() {
        return process.pid();
    }

    /** So far. */
    long megabytes() {
        return peak;
    }

    private void look() {
        try {
            while (true) {
                peak = Math.max(peak, ResidentMemory.megabytes(process));
                Thread.sleep(1_000);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
