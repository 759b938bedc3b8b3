package fengxiang.launcher.bench.realpages;

import fengxiang.embedded.Trees;
import fengxiang.launcher.backend.BackendApi;
import fengxiang.launcher.bench.Bench;
import fengxiang.launcher.bench.product.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Whether pages as they are published come through the whole product: crawled, decoded, indexed, found. */
public final class RealPagesBench implements Bench {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "real-pages";
    }

    @Override
    public String summary() {
        return "published pages, crawled and searched for by the whole product; --data: folder with html/ID.html "
                + "and gold/ID.json {body}";
    }

    @Override
    public boolean run(@Nullable Path data, PrintStream out) throws Exception {
        List<LabelledPage> pages = LabelledPages.read(data);
        Path directory = Files.createTempDirectory("fengxiang-real-pages-");
        Summary summary;
        try (PageServer server = new PageServer(pages);
                RunningProduct product = RunningProduct.start(directory, List.of(server.host()))) {
            addSource(product.api(), server);
            Map<String, FetchEnd> ends = new Crawl(product, server).await();
            List<PageResult> results = new PageChecks(product.api(), server, ends).all();
            results.forEach(result -> out.println(JSON.writeValueAsString(result)));
            summary = Summary.of(results);
            out.println(JSON.writeValueAsString(summary));
        }
        return tidy(directory, summary.missing().isEmpty());
    }

    private static void addSource(BackendApi api, PageServer server) {
        api.post(
                "/api/sources",
                Map.of(
                        "name",
                        "real pages",
                        "entries",
                        List.of(Map.of("url", server.index(), "type", "section")),
                        "articlePattern",
                        server.pattern(),
                        "delayMillis",
                        0));
    }

    /** What went wrong can be looked into; what went well leaves nothing. */
    private static boolean tidy(Path directory, boolean wentWell) throws IOException {
        if (wentWell) {
            Trees.delete(directory);
        } else {
            System.err.println("everything is kept in " + directory + " for a look; delete it afterwards");
        }
        return wentWell;
    }
}
