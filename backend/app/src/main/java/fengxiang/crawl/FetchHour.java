package fengxiang.crawl;

import java.time.Instant;

/**
 * What an hour brought to a source.
 *
 * @param start of the hour
 * @param fetches all of them
 * @param lists lists that answered
 * @param emptyLists of these: without a link
 * @param pages articles' pages that answered and had not been read before
 * @param parsed of these: an article was in it
 * @param created articles that were new
 */
public record FetchHour(
        Instant start, long fetches, long lists, long emptyLists, long pages, long parsed, long created) {

    /** Whether somebody looked: an hour in which no list answered says nothing about what was published. */
    public boolean watched() {
        return lists > 0 || created > 0;
    }
}
