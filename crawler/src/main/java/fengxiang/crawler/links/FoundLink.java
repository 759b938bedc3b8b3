package fengxiang.crawler.links;

import fengxiang.model.WebAddress;

/**
 * A link worth following.
 *
 * @param list true: a further list page, false: an article
 * @param title text of the link, as far as it is one line of a headline's length; else empty
 */
public record FoundLink(WebAddress address, boolean list, String title) {}
