package fengxiang.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how many days things are kept, counted from the end of the month they came in.
 *
 * <pre>{@code
 * fengxiang:
 *   retention:
 *     article-days: 180     # articles, their keys, mentions and stories
 *     snapshot-days: 180    # files: copies of pages, screenshots
 *     fetch-days: 180       # the log of fetches
 * }</pre>
 *
 * <p>At least 2 each: the numbers of sources look at the last 24 hours.
 */
@ConfigurationProperties("fengxiang.retention")
record RetentionProperties(
        @DefaultValue("180") int articleDays,
        @DefaultValue("180") int snapshotDays,
        @DefaultValue("180") int fetchDays) {

    private static final int SHORTEST = 2;

    RetentionProperties {
        check("article-days", articleDays);
        check("snapshot-days", snapshotDays);
        check("fetch-days", fetchDays);
    }

    /** Of an index by its name without prefix. */
    Duration of(String index) {
        return Duration.ofDays(
                switch (index) {
                    case "articles", "mentions", "stories" -> articleDays;
                    case "blobs" -> snapshotDays;
                    case "crawl-fetches" -> fetchDays;
                    default -> throw new IllegalArgumentException("there is no retention setting for " + index);
                });
    }

    private static void check(String name, int days) {
        if (days < SHORTEST) {
            throw new IllegalArgumentException(
                    "fengxiang.retention." + name + " is " + days + ": it must be at least " + SHORTEST);
        }
    }
}
