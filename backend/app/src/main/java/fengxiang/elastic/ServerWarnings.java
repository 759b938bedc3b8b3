package fengxiang.elastic;

import co.elastic.clients.transport.rest5_client.low_level.WarningsHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Elasticsearch warns of what its next version drops: each warning is logged once, and fails a test. */
final class ServerWarnings implements WarningsHandler {

    private static final Logger log = LoggerFactory.getLogger(ServerWarnings.class);
    private static final int REMEMBERED = 200;

    private final boolean fail;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    ServerWarnings(boolean fail) {
        this.fail = fail;
    }

    @Override
    public boolean warningsShouldFailRequest(List<String> warnings) {
        warnings.stream()
                .filter(w -> seen.size() < REMEMBERED && seen.add(w))
                .forEach(w -> log.warn("Elasticsearch warns: {}", w));
        return fail && !warnings.isEmpty();
    }
}
