package fengxiang.launcher;

import fengxiang.crawler.CrawlCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands over to the crawler, without a backend. */
@Command(
        name = "crawl",
        description = "Visits a site as politely as the crawler does and prints what it finds; stores nothing.",
        footer = {
            "One JSON object a page: url, status, httpStatus, reason and, where a page was read, what extract",
            "prints. status is fetched, rejected (no article; reason), disallowed (robots, noindex, noarchive),",
            "gone or failed (reason). robots.txt and its crawl-delay are obeyed; only links on the same host are",
            "followed. Private addresses are refused except the one that is named (and FENGXIANG_CRAWLER_ALLOW);",
            "FENGXIANG_CRAWLER_CONTACT goes into the user agent."
        },
        mixinStandardHelpOptions = true)
final class CrawlSiteCommand implements Callable<Integer> {

    private static final long LEAST_DELAY_MILLIS = 500;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "URL", description = "where to begin: a page, a feed or a sitemap")
    private String url = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description = "how many links from the first page; default 1")
    private int depth;

    @Option(names = "--max", paramLabel = "N", defaultValue = "100", description = "pages at most; default 100")
    private int pages;

    @Option(
            names = "--delay",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "least pause between two requests, at least 500; default 1000")
    private long delayMillis;

    @Override
    public Integer call() {
        if (depth < 0 || pages < 1 || delayMillis < LEAST_DELAY_MILLIS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--depth is at least 0, --max at least 1, --delay at least " + LEAST_DELAY_MILLIS);
        }
        return CrawlCommand.run(
                url, new CrawlCommand.Bounds(depth, pages, delayMillis), System.getenv(), System.out, System.err);
    }
}
