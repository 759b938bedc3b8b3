package fengxiang.launcher.bench.crawl;

import fengxiang.demo.load.LoadSites;
import fengxiang.demo.load.Series;
import fengxiang.embedded.Trees;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole product crawls hosts on loopback without pauses: once pages that are no text, so that only requests and
 * frontier cost anything, then as many articles.
 */
public final class CrawlBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HOSTS = 50;
    private static final int PAGES_PER_HOST = 200;

    @Override
    public String name() {
        return "crawl";
    }

    @Override
    public String summary() {
        return "pages a second and CPU time a page of the crawler: 10,000 pages on 50 local hosts, without and with "
                + "extraction";
    }

    /** What must hold: every page is fetched exactly once. */
    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        Path directory = Files.createTempDirectory("fengxiang-crawl-");
        boolean once = true;
        try (LoadSites files = LoadSites.start(HOSTS, "image/png", Duration.ZERO);
                LoadSites articles = LoadSites.start(HOSTS, "text/html; charset=utf-8", Duration.ZERO)) {
            List<String> allowed = Stream.concat(files.hosts().stream(), articles.hosts().stream())
                    .toList();
            try (RunningProduct product = RunningProduct.start(directory, allowed)) {
                Series series = new Series("bench", PAGES_PER_HOST);
                for (LoadSites sites : List.of(files, articles)) {
                    boolean extracts = sites == articles;
                    CrawlFigures figures = new LoadCrawl(product, sites, series, extracts).run();
                    out.println(JSON.writeValueAsString(figures));
                    once &= figures.eachPageOnce();
                }
            }
        }
        Trees.delete(directory);
        return once;
    }
}
