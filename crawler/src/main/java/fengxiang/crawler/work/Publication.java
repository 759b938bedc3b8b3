package fengxiang.crawler.work;

import fengxiang.crawler.page.Page;
import fengxiang.crawler.privacy.AccountHosts;
import fengxiang.crawler.privacy.ForumAddresses;
import fengxiang.crawler.privacy.ForumPages;
import fengxiang.model.ArticleKind;
import fengxiang.model.WebAddress;

/** Where a page was published: by its source, or, where a search has found it, by what the page itself shows. */
record Publication(String outletHost, ArticleKind kind) {

    /**
     * Judges.
     *
     * @param url where the page really is
     * @param page as it was fetched
     */
    static Publication of(Errand errand, WebAddress url, Page page) {
        ArticleKind stated = errand.source().kind();
        if (!errand.roams()) {
            return new Publication(errand.source().outletHost(), stated);
        }
        boolean forum = AccountHosts.isOne(url) || ForumAddresses.isOne(url) || ForumPages.isOne(page.document());
        return new Publication(AccountHosts.platform(url), forum ? ArticleKind.SOCIAL : stated);
    }
}
