package fengxiang.look;

import fengxiang.model.LookOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The looks that crawlers are to take, remembered for a moment: every report of every host asks for them. */
@Component
class OpenLooks {

    /** Whoever has waited for longer has gone. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    static final int MOST = 50;

    private static final Duration FRESH = Duration.ofMillis(500);

    private final LookStore store;
    private final Clock clock;
    private final JsonMapper json;
    private Map<String, List<LookOrder>> byHost = Map.of();
    private long readAt = System.nanoTime() - FRESH.toNanos();

    OpenLooks(LookStore store, Clock clock, JsonMapper json) {
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    /** By host, in turn. */
    synchronized Map<String, List<LookOrder>> byHost() {
        if (System.nanoTime() - readAt >= FRESH.toNanos()) {
            byHost = read();
            readAt = System.nanoTime();
        }
        return byHost;
    }

    /** Something was changed here: the next question is answered anew. */
    synchronized void changed() {
        readAt = System.nanoTime() - FRESH.toNanos();
    }

    private Map<String, List<LookOrder>> read() {
        Instant after = clock.instant().minus(PATIENCE);
        return store.open(after, MOST).stream()
                .collect(Collectors.groupingBy(
                        LookRecord::host,
                        LinkedHashMap::new,
                        Collectors.mapping(l -> json.readValue(l.order(), LookOrder.class), Collectors.toList())));
    }
}
