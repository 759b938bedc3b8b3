package fengxiang.crawler.shell;

import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.fetcher.PageFetcher;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtConfig;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtServer;
import edu.uci.ics.crawler4j.url.WebURL;
import fengxiang.crawler.work.Visits;

/** The shell's robots.txt server, answering by RFC 9309 instead of taking a server's error for permission. */
final class Permission extends RobotstxtServer {

    private final Visits visits;

    Permission(PageFetcher fetcher, Visits visits, CrawlConfig config) {
        super(new RobotstxtConfig(), fetcher, LeasedUrl::new);
        this.visits = visits;
        setCrawlConfig(config);
    }

    @Override
    public boolean allows(WebURL url) {
        return visits.refused(((LeasedUrl) url).task().errand()).isEmpty();
    }

    @Override
    public boolean allows(WebURL url, boolean isSeed) {
        return allows(url);
    }
}
