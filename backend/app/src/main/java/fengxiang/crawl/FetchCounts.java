package fengxiang.crawl;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fetches of one source in one window.
 *
 * @param pages visits of articles' pages at which no article had been found before
 * @param delivered what became of the articles
 * @param causes how often each cause was named, by status: {@code failed -> timeout -> 3}
 * @param delay null: no new article whose time of publication is known to the minute
 * @param latest time of the latest fetch; null: none
 */
public record FetchCounts(
        Lists lists,
        Pages pages,
        Delivered delivered,
        Statuses statuses,
        Map<String, Map<String, Long>> causes,
        @Nullable Delay delay,
        @Nullable Instant latest) {

    public static final FetchCounts NONE = new FetchCounts(
            new Lists(0, 0, 0, 0),
            new Pages(0, 0, 0, 0),
            new Delivered(0, 0, 0),
            new Statuses(0, 0, 0, 0, 0, 0),
            Map.of(),
            null,
            null);

    /**
     * Visits of lists.
     *
     * @param answered with links, without, or unchanged
     * @param empty of the answered: without a link
     * @param failed gone or without a usable answer
     */
    public record Lists(long answered, long empty, long forbidden, long failed) {

        public long asked() {
            return answered + forbidden + failed;
        }
    }

    /**
     * Visits of articles' pages.
     *
     * @param answered first visits that brought a page
     * @param parsed of these: an article was in it
     * @param known of these: another page had brought it before
     * @param failed first or not: without a usable answer; a page that is gone is no failure of the source
     */
    public record Pages(long answered, long parsed, long known, long failed) {}

    /** What became of articles, at first and later visits. */
    public record Delivered(long created, long updated, long unchanged) {}

    /** All visits, by how they ended. */
    public record Statuses(long fetched, long notModified, long rejected, long disallowed, long gone, long failed) {

        public long all() {
            return fetched + notModified + rejected + disallowed + gone + failed;
        }
    }

    /** From publication to collection, in seconds; estimated where there are thousands. */
    public record Delay(long articles, long median, long p95) {}
}
