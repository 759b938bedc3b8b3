package fengxiang.patrol;

/**
 * A site that people search by hand.
 *
 * @param url see {@link LinkTemplate}
 * @param on whether new lists contain it
 */
record PatrolSite(String id, String name, String url, boolean on) {}
