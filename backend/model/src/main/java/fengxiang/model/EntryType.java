package fengxiang.model;

import java.util.Locale;

/** What the address of a source's entry leads to. */
public enum EntryType {
    /** A page that lists articles. */
    SECTION,
    /** RSS, Atom or JSON Feed. */
    FEED,
    /** A sitemap, sitemap index or news sitemap. */
    SITEMAP,
    /** What a search connector answers for one word; entries of connectors only. */
    SEARCH;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
