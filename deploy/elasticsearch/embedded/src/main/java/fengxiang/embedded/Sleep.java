package fengxiang.embedded;

/** Pauses. */
final class Sleep {

    private Sleep() {}

    /** A pause that ends with an error where the thread is interrupted. */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("interrupted", e);
        }
    }

    /** A pause that goes on when the thread is interrupted, for what has to be finished; the interrupt is kept. */
    static void uninterruptibly(long millis) {
        boolean interrupted = Thread.interrupted();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
