package fengxiang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static final Clock REAL = Clock.fixed(Worlds.ANCHOR, ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Demo demo;
    private static AutoCloseable servers;
    private static int base;

    @BeforeAll
    static void open() throws IOException {
        base = Worlds.freePorts(10);
        demo = new Demo(Worlds.small(base));
        servers = demo.serve(REAL);
    }

    @AfterAll
    static void close() throws Exception {
        servers.close();
    }

    @Test
    void showsTitleAndEveryParagraphOfEachArticle() {
        for (Expected article : articles()) {
            HttpResponse<byte[]> answer = get(article.url());
            assertThat(answer.statusCode()).as(article.url()).isEqualTo(200);
            String text = squeezed(parsed(answer, article).text());
            if (!article.loose()) {
                assertThat(text).contains(squeezed(article.title()));
                article.body().lines().forEach(p -> assertThat(text).contains(squeezed(p)));
            }
        }
    }

    @Test
    void leadsToEveryArticleFromTheEntries() {
        Set<String> found = new TreeSet<>();
        for (ManifestEntry source : sources()) {
            new Walk(source).links(found);
        }
        List<String> expected = articles().stream()
                .filter(a -> !a.trait().equals("moved"))
                .map(Expected::url)
                .toList();
        assertThat(found).containsAll(expected);
    }

    @Test
    void writesTheDailyInGbkWhateverTheHeaderSays() throws CharacterCodingException {
        List<Expected> daily = of(3);
        Set<String> types = new TreeSet<>();
        for (Expected article : daily) {
            HttpResponse<byte[]> answer = get(article.url());
            types.add(answer.headers().firstValue("Content-Type").orElse(""));
            String page = Charset.forName("GBK")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer.body()))
                    .toString();
            assertThat(page).contains(article.title());
            assertThatThrownBy(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body())))
                    .isInstanceOf(CharacterCodingException.class);
        }
        assertThat(types).containsExactlyInAnyOrder("text/html", "text/html; charset=ISO-8859-1");
    }

    @Test
    void plantsWhatMustBeFoundNowhere() {
        StringBuilder all = new StringBuilder();
        articles().forEach(a -> all.append(new String(get(a.url()).body(), StandardCharsets.UTF_8)));
        for (String kind : List.of("name", "editor", "phone", "plate", "identity", "profile")) {
            assertThat(demo.planted().stream().filter(p -> p.kind().equals(kind)))
                    .as(kind)
                    .anyMatch(p -> all.indexOf(p.text()) >= 0);
        }
    }

    @Test
    void showsAnArticleOnlyFromItsTimeOn() {
        Expected next = demo.expected(Worlds.ANCHOR.plusSeconds(86_400))
                .filter(e -> demo.expected(Worlds.ANCHOR).noneMatch(p -> p.url().equals(e.url())))
                .filter(e -> !e.url().contains(":" + (base + 4)))
                .findFirst()
                .orElseThrow();
        assertThat(get(next.url()).statusCode()).isEqualTo(404);
    }

    @Test
    void closesAPartByRobotsTxt() {
        assertThat(new String(get("http://127.0.0.1:" + base + "/robots.txt").body(), StandardCharsets.UTF_8))
                .contains("User-agent: *\nDisallow: /internal/");
        assertThat(demo.forbidden(Worlds.ANCHOR))
                .filteredOn(url -> url.contains("/internal/"))
                .hasSize(3);
    }

    @Test
    void marksThreePagesThatMustNotBeKept() {
        List<HttpResponse<byte[]>> open = demo.forbidden(Worlds.ANCHOR).stream()
                .filter(url -> !url.contains("/internal/"))
                .map(SitesTest::get)
                .toList();
        assertThat(open)
                .hasSize(3)
                .allSatisfy(page -> assertThat(page.headers() + new String(page.body(), StandardCharsets.UTF_8))
                        .containsAnyOf("noindex", "noarchive"));
    }

    @Test
    void answersDeadAndMovedLinksAsSitesDo() {
        assertThat(get("http://127.0.0.1:" + base + "/1970/0101/c7000000.html").statusCode())
                .isEqualTo(404);
        assertThat(get("http://127.0.0.1:" + (base + 4) + "/content/1970/01/01/7000000.html")
                        .statusCode())
                .isEqualTo(200);
        Expected moved = of(3).stream()
                .filter(a -> a.trait().equals("moved"))
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> answer = get(moved.url().replace("/html/", "/old/html/"));
        assertThat(answer.headers().firstValue("Location")).contains(moved.url());
    }

    @Test
    void answersConditionalRequests() throws Exception {
        URI list = URI.create("http://127.0.0.1:" + base + "/news/");
        String tag = get(list.toString()).headers().firstValue("ETag").orElseThrow();
        HttpRequest again =
                HttpRequest.newBuilder(list).header("If-None-Match", tag).build();
        assertThat(CLIENT.send(again, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void saysWhichPortIsTaken() {
        assertThatThrownBy(() -> new Demo(Worlds.small(base)).serve(REAL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("port " + base)
                .hasMessageContaining("is taken");
    }

    /** Follows lists, feeds and sitemaps as the manifest describes them. */
    private record Walk(ManifestEntry source) {

        void links(Set<String> articles) {
            Set<String> seen = new TreeSet<>();
            ((List<?>) source.body().getOrDefault("entries", List.of())).forEach(e -> follow(entry(e), seen, articles));
        }

        private static String entry(Object entry) {
            return String.valueOf(((java.util.Map<?, ?>) entry).get("url"));
        }

        private void follow(String url, Set<String> seen, Set<String> articles) {
            if (!seen.add(url)) {
                return;
            }
            Document page = Jsoup.parse(new String(get(url).body(), StandardCharsets.UTF_8), url);
            Matcher loc = Pattern.compile("<(?:loc|guid[^>]*)>([^<]+)<").matcher(page.outerHtml());
            Set<String> out = new TreeSet<>();
            loc.results().forEach(m -> out.add(m.group(1).strip().replace("&amp;", "&")));
            page.select("a[href]").stream().map((Element a) -> a.absUrl("href")).forEach(out::add);
            for (String link : out) {
                if (link.matches(String.valueOf(source.body().get("articlePattern")))) {
                    articles.add(link);
                } else if (link.matches(String.valueOf(source.body().get("listPattern")))
                        || link.contains("/sitemap-")) {
                    follow(link, seen, articles);
                }
            }
        }
    }

    private static List<ManifestEntry> sources() {
        return demo.manifest().stream()
                .filter(e -> e.post().equals("/api/sources"))
                .toList();
    }

    private static List<Expected> articles() {
        return demo.expected(Worlds.ANCHOR).toList();
    }

    private static List<Expected> of(int outlet) {
        return articles().stream()
                .filter(a -> a.outletHost().equals(demo.hosts().get(outlet)))
                .toList();
    }

    private static Document parsed(HttpResponse<byte[]> answer, Expected article) {
        boolean gbk = article.outletHost().equals(demo.hosts().get(3));
        return Jsoup.parse(new String(answer.body(), gbk ? Charset.forName("GBK") : StandardCharsets.UTF_8));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    private static HttpResponse<byte[]> get(String url) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(url, e);
        }
    }
}
