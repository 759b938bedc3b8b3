package fengxiang.assess;

import fengxiang.sentiment.Sentiment;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The encoder and its heads, loaded when the first article is judged. */
@Component
class Judge {

    private static final Logger log = LoggerFactory.getLogger(Judge.class);

    /** Judging must leave a processor to those who wait for a page. */
    private static final int THREADS = 1;

    private @Nullable Sentiment loaded;

    synchronized Sentiment get() {
        if (loaded == null) {
            try {
                loaded = Sentiment.open(THREADS, null);
            } catch (IOException e) {
                throw new UncheckedIOException("the heads for sentiment cannot be read", e);
            }
            loaded.trouble().ifPresent(why -> log.warn("sentiment is judged by a list of words only: {}", why));
        }
        return loaded;
    }

    @PreDestroy
    synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
