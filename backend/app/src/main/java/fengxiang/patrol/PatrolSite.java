package fengxiang.patrol;

import fengxiang.keyword.WordTemplate;

/**
 * A site that people search by hand.
 *
 * @param url see {@link WordTemplate}
 * @param on whether new lists contain it
 */
record PatrolSite(String id, String name, String url, boolean on) {}
