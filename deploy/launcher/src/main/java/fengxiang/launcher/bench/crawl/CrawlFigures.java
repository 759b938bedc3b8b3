package fengxiang.launcher.bench.crawl;

import java.time.Duration;

/**
 * The line of one crawl.
 *
 * @param what fetch: requests and frontier only; extract: with extraction, evidence, spool and delivery
 * @param repeated requests for pages that had been asked for already
 * @param seconds from the first page's request to the last one's answer
 * @param crawlerCpuMillisPerPage of all threads of the crawler's process, its compiler and collector included
 */
record CrawlFigures(
        String what,
        int hosts,
        int pages,
        long missing,
        long repeated,
        double seconds,
        long pagesPerSecond,
        double crawlerCpuMillisPerPage,
        long pagesPerCpuSecond) {

    static CrawlFigures of(String what, int hosts, int pages, Asked asked, Duration cpu) {
        double millis = (double) cpu.toMillis() / pages;
        return new CrawlFigures(
                what,
                hosts,
                pages,
                pages - asked.distinct(),
                asked.requests() - asked.distinct(),
                Math.round(asked.seconds() * 10) / 10.0,
                Math.round(asked.distinct() / asked.seconds()),
                Math.round(millis * 100) / 100.0,
                Math.round(1000 / millis));
    }

    boolean eachPageOnce() {
        return missing == 0 && repeated == 0;
    }
}
