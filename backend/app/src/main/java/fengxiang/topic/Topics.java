package fengxiang.topic;

import fengxiang.elastic.ElasticException;
import fengxiang.keyword.KeywordProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What articles are matched by. Answers come from memory; what another backend changes is seen within {@link #FRESH},
 * what this one changes at once.
 */
@Service
public class Topics implements KeywordProvider {

    /** How long a backend may still match by a former state. */
    public static final Duration FRESH = Duration.ofSeconds(5);

    private static final int LONGEST_WORD = 36;
    private static final Logger log = LoggerFactory.getLogger(Topics.class);

    private final TopicStore store;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    private record Loaded(TopicSet set, Instant at) {}

    Topics(TopicStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that work now. */
    public TopicSet working() {
        Loaded now = loaded;
        if (now != null && isFresh(now)) {
            return now.set();
        }
        loading.lock();
        try {
            Loaded meanwhile = loaded;
            return meanwhile != null && isFresh(meanwhile) ? meanwhile.set() : reload(meanwhile);
        } finally {
            loading.unlock();
        }
    }

    /** The main name of each: patrols and search connectors look for it. */
    @Override
    public List<String> words() {
        return working().topics().stream()
                .map(topic -> topic.names().getFirst())
                .filter(name -> name.codePointCount(0, name.length()) <= LONGEST_WORD)
                .distinct()
                .toList();
    }

    /** Reads anew at the next question. */
    void forget() {
        loaded = null;
    }

    private boolean isFresh(Loaded read) {
        return clock.instant().isBefore(read.at().plus(FRESH));
    }

    /** Topics that are a few minutes old are better than none. */
    private TopicSet reload(@Nullable Loaded old) {
        try {
            TopicSet set = TopicSet.of(store.all());
            loaded = new Loaded(set, clock.instant());
            return set;
        } catch (ElasticException.Unavailable e) {
            if (old == null) {
                throw e;
            }
            log.warn("topics are not fresh: {}", e.getMessage());
            return old.set();
        }
    }
}
