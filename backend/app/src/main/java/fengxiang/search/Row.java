package fengxiang.search;

import java.time.Instant;

/**
 * A row of a list by stories or events; it stands for all articles of the search that fall into it.
 *
 * @param key by which its articles are asked for
 * @param articles how many of them there are in the search, exact
 * @param outlets that carry these
 * @param latest when the latest of these was published; rows are in this order where the list goes by time
 */
record Row(String key, long articles, long outlets, Instant latest) {}
