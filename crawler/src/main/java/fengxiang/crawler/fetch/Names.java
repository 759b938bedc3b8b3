package fengxiang.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks up names without holding the caller longer than it has time: the system's look-up cannot be interrupted, so it
 * runs on threads of its own.
 */
final class Names implements AutoCloseable {

    /** The look-up itself. */
    interface Source {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private static final int AT_ONCE = 16;

    private final Source source;
    private final ThreadPoolExecutor threads;

    Names() {
        this(InetAddress::getAllByName);
    }

    Names(Source source) {
        this.source = source;
        threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("names-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** The host's addresses; fails when they are not known after so many nanoseconds. */
    InetAddress[] addresses(String host, long nanos) throws UnknownHostException {
        Future<InetAddress[]> answer = threads.submit(() -> source.addresses(host));
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unknown(
                    e.getCause() instanceof UnknownHostException known ? String.valueOf(known.getMessage()) : host);
        } catch (TimeoutException e) {
            throw new SlowNameException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host);
        } finally {
            answer.cancel(false);
        }
    }

    private static UnknownHostException unknown(String message) {
        return new UnknownHostException(message);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** The name service did not answer in time. */
    static final class SlowNameException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        SlowNameException(String host) {
            super("no answer in time for " + host);
        }
    }
}
