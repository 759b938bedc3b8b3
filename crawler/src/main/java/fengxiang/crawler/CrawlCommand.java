package fengxiang.crawler;

import fengxiang.crawler.fetch.FetchLimits;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.work.Look;
import fengxiang.crawler.work.Visits;
import fengxiang.model.AllowList;
import fengxiang.model.FetchStatus;
import fengxiang.model.WebAddress;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code crawl}: visits a site as politely as the crawler does, prints what it finds, stores nothing. */
public final class CrawlCommand {

    private CrawlCommand() {}

    /**
     * How far to go.
     *
     * @param depth how many links from the first page; 0: that page only
     * @param pages how many pages at most
     * @param delayMillis the least pause between two requests; the site may ask for more
     */
    public record Bounds(int depth, int pages, long delayMillis) {}

    /**
     * Runs the command.
     *
     * @param environment {@code FENGXIANG_CRAWLER_CONTACT} and {@code FENGXIANG_CRAWLER_ALLOW} as for the crawler; the
     *     host and port of the address itself are allowed, since somebody asks for them
     * @return 0 all went well, 2 the address is none, 1 the first page could not be fetched
     */
    public static int run(
            String url, Bounds bounds, Map<String, String> environment, PrintStream out, PrintStream err) {
        WebAddress start;
        AllowList allowed;
        try {
            start = WebAddress.parse(url);
            allowed = AllowList.parse(
                    environment.getOrDefault("FENGXIANG_CRAWLER_ALLOW", "") + "," + start.host() + ":" + port(start));
        } catch (IllegalArgumentException e) {
            err.println("crawl: " + e.getMessage());
            return 2;
        }
        String agent = UserAgent.of(environment.getOrDefault("FENGXIANG_CRAWLER_CONTACT", ""));
        try (Fetcher fetcher = new Fetcher(agent, allowed, 2, new HostSlots())) {
            Clock clock = Clock.systemUTC();
            Robots robots = new Robots(fetcher, UserAgent.TOKEN, FetchLimits.DEADLINE, clock);
            Visits visits = new Visits(fetcher, robots, FetchLimits.DEADLINE, clock);
            Printer printer = new Printer(new PrintStream(out, true, StandardCharsets.UTF_8));
            new SiteWalk(visits, bounds, printer).from(start);
            return printer.reached ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int port(WebAddress url) {
        int port = URI.create(url.value()).getPort();
        return port != -1 ? port : url.value().startsWith("https:") ? 443 : 80;
    }

    /** Prints a line for every address as soon as it was visited. */
    private static final class Printer implements SiteWalk.Visited {

        private final JsonMapper json = new JsonMapper();
        private final PrintStream out;
        private boolean reached;

        Printer(PrintStream out) {
            this.out = out;
        }

        @Override
        public void visited(Look look) {
            FetchStatus status = look.outcome().status();
            reached |= status != FetchStatus.FAILED && status != FetchStatus.GONE;
            out.println(json.writeValueAsString(CrawledLine.of(look)));
        }
    }
}
