package fengxiang.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.HostileServer;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.WebAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A hostile server, and a fetcher that may visit it although it is on loopback. */
abstract class FetcherTestBase {

    /** Where a deadline has to pass. */
    static final Duration SHORT = Duration.ofSeconds(2);
    /** For a machine that is busy with other things. */
    static final Duration SLACK = Duration.ofSeconds(20);
    /** Where it must not: nothing here takes so long. */
    static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(120), 1 << 20, false);

    static final HostTerms NO_PAUSE = HostTerms.pause(Duration.ZERO);

    HostileServer server;
    Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HostileServer.start();
        fetcher = new Fetcher("TestBot/1.0", AllowList.parse(server.authority()), 8, new HostSlots());
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    Fetched get(String path) throws FetchException {
        return get(fetcher, server.url(path));
    }

    static Fetched get(Fetcher fetcher, String url) throws FetchException {
        return fetcher.get(WebAddress.parse(url), Map.of(), LIMITS, NO_PAUSE);
    }

    /** Why there is no answer; a status where there is one. */
    static String refusal(Fetcher fetcher, String url) {
        return refusal(fetcher, url, LIMITS);
    }

    /** Fails, too, when the answer takes longer than a short deadline. */
    static String refusalInTime(Fetcher fetcher, String url) {
        long began = System.nanoTime();
        String reason = refusal(fetcher, url, LIMITS.within(SHORT));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SHORT.plus(SLACK));
        return reason;
    }

    private static String refusal(Fetcher fetcher, String url, FetchLimits limits) {
        try {
            return "answered "
                    + fetcher.get(WebAddress.parse(url), Map.of(), limits, NO_PAUSE)
                            .status();
        } catch (FetchException e) {
            return e.reason();
        }
    }

    void awaitNoConnection() {
        long end = System.nanoTime() + SLACK.toNanos();
        while (server.openConnections() > 0) {
            assertThat(System.nanoTime()).as("the connection was cut").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
