package fengxiang.model;

import java.util.Locale;

/** What kind of publication an article is; the crawler takes it from the source. */
public enum ArticleKind {
    /** News site, paper, broadcaster, government site. */
    NEWS,
    /** Forum or social site: no raw page is kept, author names are dropped. */
    SOCIAL,
    /** Customer review. */
    REVIEW,
    /** Entered by a person. */
    MANUAL;

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
