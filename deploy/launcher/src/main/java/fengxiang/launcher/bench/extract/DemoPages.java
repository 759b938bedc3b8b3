package fengxiang.launcher.bench.extract;

import fengxiang.demo.Demo;
import fengxiang.demo.DemoSettings;
import fengxiang.demo.Expected;
import fengxiang.launcher.up.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Article pages of the fictional city, the same ones every time, fetched from its own servers. */
final class DemoPages {

    private static final int WANTED = 300;
    private static final Instant ANCHOR = Instant.parse("2026-11-20T08:00:00Z");
    private static final int MOST_SITES = 20;

    private DemoPages() {}

    static List<RawPage> fetch() throws Exception {
        DemoSettings usual = DemoSettings.from(ANCHOR);
        int port = freeRow();
        Demo demo = new Demo(new DemoSettings(usual.seed(), ANCHOR, ANCHOR, 0, 30, DemoSettings.ALL, port));
        List<Expected> all = demo.expected(ANCHOR)
                .filter(article -> article.trait().equals("plain"))
                .toList();
        int step = Math.max(1, all.size() / WANTED);
        List<RawPage> pages = new ArrayList<>();
        try (AutoCloseable sites = demo.serve(Clock.systemUTC());
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < all.size() && pages.size() < WANTED; i += step) {
                pages.add(get(client, all.get(i).url()));
            }
        }
        return pages;
    }

    private static RawPage get(HttpClient client, String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(url + " answered " + answer.statusCode());
        }
        return new RawPage(
                url, answer.body(), answer.headers().firstValue("content-type").orElse(null));
    }

    /** The first of enough ports in a row that nobody listens on. */
    private static int freeRow() {
        return IntStream.iterate(20_101, port -> port < 60_000, port -> port + MOST_SITES)
                .filter(first -> IntStream.range(first, first + MOST_SITES).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + MOST_SITES + " free ports in a row"));
    }
}
