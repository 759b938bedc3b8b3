package fengxiang.crawler.shell;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.fetcher.PageFetchResult;
import edu.uci.ics.crawler4j.fetcher.PageFetcher;
import edu.uci.ics.crawler4j.url.WebURL;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.work.Visits;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** The shell's fetcher, with our requests instead of its own; its client, which trusts everybody, is closed unused. */
final class GuardedFetcher extends PageFetcher {

    private final Visits visits;

    GuardedFetcher(CrawlConfig config, Visits visits) throws GeneralSecurityException {
        super(config, BasicURLNormalizer.newBuilder().build(), url -> 0);
        this.visits = visits;
        super.shutDown();
    }

    @Override
    public PageFetchResult fetchPage(WebURL url) throws IOException {
        LeasedUrl leased = (LeasedUrl) url;
        Fetched answer = visits.fetch(leased.task().errand());
        leased.answered(answer);
        return new Result(answer, url.getURL());
    }

    @Override
    public synchronized void shutDown() {}

    private static final class Result extends PageFetchResult {

        private final Fetched answer;

        /** {@code asked}: the shell would take another address for a page that it has to look up first. */
        Result(Fetched answer, String asked) {
            super(false);
            this.answer = answer;
            setStatusCode(answer.status());
            setFetchedUrl(asked);
            setMovedToUrl(answer.header("location"));
        }

        @Override
        public boolean fetchContent(Page page, int maxBytes) {
            page.setContentData(answer.body());
            page.setContentType(answer.header("content-type"));
            return true;
        }

        @Override
        public void discardContentIfNotConsumed() {}
    }
}
