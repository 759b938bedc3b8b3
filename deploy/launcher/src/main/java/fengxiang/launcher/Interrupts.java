package fengxiang.launcher;

/**
 * Turns Ctrl-C and a polite kill into an interrupt of the thread that made this, and lets the JVM end only when that
 * thread has put everything away.
 */
final class Interrupts implements AutoCloseable {

    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::stopWorker, "stop");
    private volatile boolean wellDone;
    private volatile boolean finished;

    private Interrupts() {}

    static Interrupts ofTheTerminal() {
        Interrupts interrupts = new Interrupts();
        Runtime.getRuntime().addShutdownHook(interrupts.hook);
        return interrupts;
    }

    /** The work was done as asked: the program ends with 0, also where a signal asked it to end. */
    void allWentWell() {
        wellDone = true;
    }

    @Override
    public void close() {
        finished = true;
        synchronized (this) {
            notifyAll();
        }
    }

    private synchronized void stopWorker() {
        if (finished) {
            return;
        }
        worker.interrupt();
        try {
            while (!finished) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (wellDone) {
            Runtime.getRuntime().halt(0);
        }
    }
}
