package fengxiang.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What is asked while the caller goes on with something that does not depend on it. It does not know whose request it
 * works for: what needs that is asked by the caller.
 *
 * @param <T> what is answered
 */
public final class Aside<T> {

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("aside").start(task);

    private final CompletableFuture<T> answer;

    private Aside(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    public static <T> Aside<T> ask(Supplier<T> question) {
        return new Aside<>(CompletableFuture.supplyAsync(question, THREADS));
    }

    /** Waits for the answer; what went wrong is thrown as it was. */
    public T answer() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
