package fengxiang.model;

import java.util.Locale;

/** What the crawler is to do with a due address. */
public enum PageRole {
    /** Follow its links. */
    SECTION,
    /** Read its entries. */
    FEED,
    /** Read its addresses. */
    SITEMAP,
    /** Read what a search connector answers; the word is in the address. */
    SEARCH,
    /** Extract the article. */
    ARTICLE;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
