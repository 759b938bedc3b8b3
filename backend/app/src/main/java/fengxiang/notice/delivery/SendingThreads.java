package fengxiang.notice.delivery;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Threads of their own for what goes out: looking up a name holds the thread, and the few that carry virtual threads
 * serve the pages.
 */
@Component
class SendingThreads {

    private static final int MOST = 16;

    private final ThreadPoolExecutor threads;

    SendingThreads() {
        threads = new ThreadPoolExecutor(
                MOST,
                MOST,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("notice-send-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    ExecutorService executor() {
        return threads;
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
