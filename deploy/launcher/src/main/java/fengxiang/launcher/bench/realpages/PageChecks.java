package fengxiang.launcher.bench.realpages;

import fengxiang.launcher.backend.BackendApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks for each page after the crawl how far it came. */
final class PageChecks {

    /** What is acknowledged is durable at once, and visible to searches a moment later. */
    private static final Duration VISIBLE = Duration.ofSeconds(20);

    private final BackendApi api;
    private final PageServer server;
    private final Map<String, FetchEnd> ends;

    PageChecks(BackendApi api, PageServer server, Map<String, FetchEnd> ends) {
        this.api = api;
        this.server = server;
        this.ends = ends;
    }

    List<PageResult> all() throws InterruptedException {
        Map<String, Collected> collected = collected();
        List<PageResult> results = new ArrayList<>();
        server.byAddress().forEach((url, page) -> results.add(check(url, page, collected)));
        return results;
    }

    private Map<String, Collected> collected() throws InterruptedException {
        long expected = ends.values().stream().filter(FetchEnd::used).count() - 1; // without the index page
        long deadline = System.nanoTime() + VISIBLE.toNanos();
        Map<String, Collected> collected = Collected.all(api);
        while (collected.size() < expected && System.nanoTime() < deadline) {
            Thread.sleep(500);
            collected = Collected.all(api);
        }
        return collected;
    }

    private PageResult check(String url, LabelledPage page, Map<String, Collected> collected) {
        FetchEnd end = ends.getOrDefault(url, FetchEnd.UNKNOWN);
        if (!end.used()) {
            return PageResult.notExtracted(page, server.hasServed(page), end);
        }
        Collected article = collected.get(url);
        if (article == null) {
            return PageResult.notIndexed(page);
        }
        String sentence = Sentences.toSearchFor(page.body());
        boolean decoded = Decoding.isRight(article.text(), page.bytes(), page.body());
        return PageResult.indexed(page, article, decoded, article.isFoundBy(sentence, api), sentence);
    }
}
