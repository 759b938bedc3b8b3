package fengxiang.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Fetches of a source in the last 24 hours, each counted once however often the crawler reports it.
 *
 * @param at time of the latest fetch
 * @param fetched answered and used
 * @param rejected fetched, but no article in it
 * @param disallowed forbidden by robots.txt or by the page
 * @param failed no usable answer
 * @param created articles that were new
 * @param updated articles whose text had changed
 * @param unchanged articles that were already there
 * @param lastError short word for the latest failure; null: none
 * @param lastListTrouble short word for why the latest list or question that brought nothing usable did not; null: all
 *     did
 */
public record Run(
        Instant at,
        long fetched,
        long notModified,
        long rejected,
        long disallowed,
        long gone,
        long failed,
        long created,
        long updated,
        long unchanged,
        @Nullable String lastError,
        @Nullable String lastListTrouble) {}
