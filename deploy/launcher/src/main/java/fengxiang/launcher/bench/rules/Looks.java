package fengxiang.launcher.bench.rules;

import fengxiang.launcher.bench.product.PlainElasticsearch;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * How long the backend looks at something, by the lease that it holds meanwhile: it says when it was taken, and is free
 * again when all was looked at.
 */
final class Looks {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final long PAUSE_MILLIS = 20;

    private final PlainElasticsearch server;

    Looks(PlainElasticsearch server) {
        this.server = server;
    }

    /** Of the first one that begins after a moment, once it is over. */
    double seconds(String work, Instant after) throws IOException, InterruptedException {
        Instant patience = CLOCK.instant().plus(PATIENCE);
        while (CLOCK.instant().isBefore(patience)) {
            JsonNode lease = lease(work);
            if (!lease.isMissingNode() && begun(lease).isAfter(after)) {
                return over(work, lease);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("nobody looked: the lease " + work + " was not taken within " + PATIENCE);
    }

    private double over(String work, JsonNode taken) throws IOException, InterruptedException {
        JsonNode lease = taken;
        while (!lease.path("until").asString("").startsWith("1970-")) {
            if (lease.path("fence").asLong() != taken.path("fence").asLong()) {
                throw new IOException("a look was not finished: the lease " + work + " was taken over");
            }
            Thread.sleep(PAUSE_MILLIS);
            lease = lease(work);
        }
        return Duration.between(begun(taken), CLOCK.instant()).toMillis() / 1_000.0;
    }

    private JsonNode lease(String work) throws IOException, InterruptedException {
        // Other than a search it sees what was written a moment ago.
        return server.send("POST", "/fx-leases/_mget", "{\"ids\":[\"" + work + "\"]}")
                .at("/docs/0/_source");
    }

    private static Instant begun(JsonNode lease) {
        return Instant.parse(lease.path("acquiredAt").asString("1970-01-01T00:00:00Z"));
    }
}
