package fengxiang.launcher.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends parts from several threads at once. */
final class Senders {

    private Senders() {}

    /** What is done with a part. */
    interface Sending<T> {
        void send(T part) throws Exception;
    }

    /** How long it takes until all parts are answered. */
    static <T> double seconds(int senders, List<T> parts, Sending<T> sending) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                senders, Thread.ofPlatform().name("sender-", 0).factory())) {
            long start = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (T part : parts) {
                all.add(pool.submit(() -> {
                    sending.send(part);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
