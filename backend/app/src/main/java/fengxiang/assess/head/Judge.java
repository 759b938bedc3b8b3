package fengxiang.assess.head;

import fengxiang.elastic.Documents.Found;
import fengxiang.sentiment.Sentiment;
import fengxiang.sentiment.head.Head;
import fengxiang.sentiment.head.Kind;
import fengxiang.sentiment.head.Refinement;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The encoder and the heads in use, loaded when the first article is judged. */
@Component
public class Judge {

    /** How long another head may still be used after the log has named a new one. */
    public static final Duration FRESH = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(Judge.class);

    /** Judging must leave a processor to those who wait for a page. */
    private static final int THREADS = 1;

    private static final String DELIVERED = "";

    private final HeadLog heads;
    private final Clock clock;
    private final Map<Kind, String> used = new EnumMap<>(Kind.class);
    private @Nullable Sentiment loaded;
    private Instant followedAt = Instant.MIN;

    Judge(HeadLog heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    public synchronized Sentiment get() {
        Sentiment sentiment = loaded == null ? load() : loaded;
        loaded = sentiment;
        Instant now = clock.instant();
        if (sentiment.encoder().isPresent() && !now.isBefore(followedAt.plus(FRESH))) {
            for (Kind kind : Kind.values()) {
                follow(sentiment, kind);
            }
            followedAt = now;
        }
        return sentiment;
    }

    private static Sentiment load() {
        try {
            Sentiment sentiment = Sentiment.open(THREADS, null);
            sentiment.trouble().ifPresent(why -> log.warn("sentiment is judged by a list of words only: {}", why));
            return sentiment;
        } catch (IOException e) {
            throw new UncheckedIOException("the heads for sentiment cannot be read", e);
        }
    }

    /** A head that was learned on another delivered head than ours is of no use: the delivered one judges. */
    private void follow(Sentiment sentiment, Kind kind) {
        String wanted = heads.inUse(kind).map(HeadEntry::use).orElse(DELIVERED);
        if (!wanted.equals(used.getOrDefault(kind, DELIVERED))) {
            Head delivered = sentiment.delivered(kind);
            try {
                sentiment.use(
                        wanted.equals(DELIVERED)
                                ? delivered
                                : refinement(wanted).on(delivered));
                log.info("texts of kind {} are judged by {}", kind, wanted.equals(DELIVERED) ? "delivered" : wanted);
            } catch (IOException e) {
                sentiment.use(delivered);
                log.warn("the head {} for {} is not used: {}", wanted, kind, e.getMessage());
            }
            used.put(kind, wanted);
        }
    }

    private Refinement refinement(String id) throws IOException {
        HeadEntry entry = heads.find(id).map(Found::document).orElseThrow(() -> new IOException("it is gone"));
        if (entry.base() == null || entry.layers() == null) {
            throw new IOException("it has no weights");
        }
        return new Refinement(entry.base(), Objects.requireNonNull(entry.layers()));
    }

    @PreDestroy
    synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
