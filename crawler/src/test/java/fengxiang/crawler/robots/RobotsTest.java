package fengxiang.crawler.robots;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.crawler.HostileServer;
import fengxiang.crawler.Tricks;
import fengxiang.crawler.fetch.Fetcher;
import fengxiang.crawler.politeness.HostSlots;
import fengxiang.crawler.politeness.HostTerms;
import fengxiang.model.AllowList;
import fengxiang.model.WebAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9309, as a real server sees it. */
class RobotsTest {

    private static final HostTerms TERMS = HostTerms.pause(Duration.ZERO);

    private HostileServer server;
    private Fetcher fetcher;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private Robots robots;

    @BeforeEach
    void start() throws IOException {
        server = HostileServer.start();
        fetcher = new Fetcher("FengxiangBot/0.1", AllowList.parse(server.authority()), 4, new HostSlots());
        robots = robots(Duration.ofSeconds(60));
    }

    private Robots robots(Duration deadline) {
        return new Robots(fetcher, "FengxiangBot", deadline, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private RobotsFile file() {
        return file(robots, "/");
    }

    private RobotsFile file(Robots from, String path) {
        WebAddress url = WebAddress.parse(server.url(path));
        RobotsFile known = from.known(url);
        return known != null ? known : from.load(url, TERMS, System.nanoTime() + TimeUnit.SECONDS.toNanos(60));
    }

    private boolean allows(String text, String path) {
        server.on("/robots.txt", Tricks.answer(200, "text/plain", text));
        now = now.plus(Duration.ofDays(2));
        return file().allows(WebAddress.parse(server.url(path)).value());
    }

    private long askAgainSeconds() {
        return file().deferred(now).orElseThrow().askAgainIn().toSeconds();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void withoutAFileEverythingIsAllowed(int status) {
        server.on("/robots.txt", Tricks.answer(status, "text/html", "<h1>User-agent: *\nDisallow: /</h1>"));
        assertThat(file().allows(server.url("/a/1.html"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504, 599})
    void whereTheServerCannotSayNothingIsAllowed(int status) {
        server.on("/robots.txt", Tricks.answer(status, "text/plain", "User-agent: *\nAllow: /"));
        assertThat(file().allows(server.url("/a/1.html"))).isFalse();
        assertThat(file().deferred(now).orElseThrow().reason()).isEqualTo("robots-unavailable");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void asksAgainLaterAndThenEverMoreSeldom() {
        server.on("/robots.txt", Tricks.answer(500, "text/plain", ""));
        for (long expected : new long[] {60, 120, 240, 480, 960, 1920, 3600, 3600}) {
            assertThat(askAgainSeconds()).isEqualTo(expected);
            now = now.plusSeconds(expected);
        }
        server.on("/robots.txt", Tricks.answer(200, "text/plain", ""));
        assertThat(file().allows(server.url("/a/1.html"))).isTrue();
        now = now.plus(Duration.ofDays(2));
        server.on("/robots.txt", Tricks.answer(500, "text/plain", ""));
        assertThat(askAgainSeconds()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"429,30,30", "503,7,7", "503,864000,3600", "429,0,1"})
    void waitsAsLongAsTheServerAsksForAtMostAnHour(int status, String asked, long seconds) {
        server.on("/robots.txt", Tricks.answer(status, "text/plain", new byte[0], "Retry-After: " + asked));
        assertThat(askAgainSeconds()).isEqualTo(seconds);
    }

    @Test
    void anUnreachableHostAllowsNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "http://127.0.0.1:" + port + "/a/1.html";
        try (Fetcher own = new Fetcher("TestBot", AllowList.parse("127.0.0.1:" + port), 4, new HostSlots())) {
            RobotsFile file = new Robots(own, "FengxiangBot", Duration.ofSeconds(60), Clock.systemUTC())
                    .load(WebAddress.parse(url), TERMS, System.nanoTime() + TimeUnit.SECONDS.toNanos(60));
            assertThat(file.allows(url)).isFalse();
            assertThat(file.deferred(now).orElseThrow().reason()).isEqualTo("connect");
        }
    }

    @ParameterizedTest
    @CsvSource({"slow,timeout", "hang,timeout", "close,cut-off", "bomb,robots"})
    void aFileThatDoesNotArriveAllowsNothing(String trick, String reason) {
        server.on(
                "/robots.txt",
                switch (trick) {
                    case "slow" -> Tricks.slowBody();
                    case "hang" -> Tricks.hang();
                    case "close" -> Tricks.close();
                    default -> Tricks.gzipBomb();
                });
        RobotsFile file = file(robots(Duration.ofSeconds(reason.equals("timeout") ? 2 : 60)), "/");
        if (reason.equals("robots")) {
            assertThat(file.allows(server.url("/a")))
                    .as("half a megabyte of blanks")
                    .isTrue();
        } else {
            assertThat(file.allows(server.url("/a"))).isFalse();
            assertThat(file.deferred(now).orElseThrow().reason()).isEqualTo(reason);
        }
    }

    @Test
    void followsFiveRedirects() {
        server.on("/robots.txt", Tricks.redirect("/1"));
        for (int i = 1; i < 5; i++) {
            server.on("/" + i, Tricks.redirect(server.url("/" + (i + 1))));
        }
        server.on("/5", Tricks.answer(200, "text/plain", "User-agent: *\nDisallow: /secret"));
        assertThat(file().allows(server.url("/secret/1"))).isFalse();
        assertThat(file().allows(server.url("/open"))).isTrue();
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void moreThanFiveRedirectsAreNoFile() {
        server.on("/robots.txt", Tricks.redirect("/robots.txt"));
        assertThat(file().allows(server.url("/a"))).isTrue();
        assertThat(server.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1/robots.txt,port",
        "http://127.0.0.1/robots.txt,private-address",
        "http://[::1]/robots.txt,private-address",
        "http://2130706433/robots.txt,private-address",
        "http://localhost/robots.txt,private-address"
    })
    void aRedirectIntoTheInsideIsNotFollowed(String location, String reason) {
        server.on("/robots.txt", Tricks.redirect(location));
        assertThat(file().allows(server.url("/a"))).isFalse();
        assertThat(file().deferred(now).orElseThrow().reason()).isEqualTo(reason);
    }

    @Test
    void goesOnBehindARedirectWhenTheHostHasRested() {
        server.on("/robots.txt", Tricks.redirect("/real"));
        server.on("/real", Tricks.answer(200, "text/plain", "User-agent: *\nDisallow: /secret"));
        WebAddress url = WebAddress.parse(server.url("/secret"));
        HostTerms slow = HostTerms.pause(Duration.ofMillis(500));
        RobotsFile first = robots.load(url, slow, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(400));
        assertThat(first.allows(url.value())).isFalse();
        RobotsFile second = robots.load(url, slow, System.nanoTime() + TimeUnit.SECONDS.toNanos(60));
        assertThat(second.deferred(now)).isEmpty();
        assertThat(second.allows(url.value())).isFalse();
        assertThat(server.paths()).containsExactly("/robots.txt", "/real");
    }

    @Test
    void isKeptForADay() {
        server.on("/robots.txt", Tricks.answer(200, "text/plain", "User-agent: *\nDisallow: /a"));
        file();
        now = now.plus(Duration.ofHours(23));
        assertThat(file().allows(server.url("/a"))).isFalse();
        assertThat(server.requests()).hasSize(1);
        now = now.plus(Duration.ofHours(2));
        file();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void holdsForItsOwnOriginOnly() throws Exception {
        server.on("/robots.txt", Tricks.answer(200, "text/plain", "User-agent: *\nDisallow: /"));
        file();
        assertThat(robots.known(WebAddress.parse("https://" + server.authority() + "/")))
                .isNull();
        assertThat(robots.known(WebAddress.parse("http://127.0.0.1/"))).isNull();
    }

    @Test
    void readsTheFirstHalfMegabyteOfAHugeFile() {
        String rule = "Disallow: /early\n";
        String filler = ("# " + "x".repeat(98) + "\n").repeat(6_100);
        String text = "User-agent: *\n" + rule + filler + "Disallow: /late\n";
        assertThat(allows(text, "/early")).isFalse();
        assertThat(allows(text, "/late")).isTrue();
    }

    @Test
    void aRuleThatTheLimitCutsIsNoRule() {
        int limit = 500 << 10;
        String head = "User-agent: *\n";
        String cut = "Disallow: /abcdef";
        String text = head + "#" + "x".repeat(limit - head.length() - cut.length() - 2 + 3) + "\n" + cut + "\n";
        assertThat(allows(text, "/abc-and-more")).isTrue();
        assertThat(allows(head + "Disallow: /abc\n" + text, "/abc-and-more")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disallow: /|/a|false",
                "Disallow:|/a|true",
                "Disallow: /p\\nAllow: /p/ok|/p/ok/1|true",
                "Disallow: /p\\nAllow: /p/ok|/p/no|false",
                "Allow: /p\\nDisallow: /p|/p|true",
                "Disallow: /*.php$|/x/index.php|false",
                "Disallow: /*.php$|/x/index.php?a=1|true",
                "Disallow: /*.php|/x/index.php?a=1|false",
                "Disallow: /fish*|/fishheads.html|false",
                "Disallow: /fish$|/fish|false",
                "Disallow: /fish$|/fishes|true",
                "Disallow: /a*b*c|/a1b2c3|false",
                "Disallow: /a*b*c|/acb|true",
                "Disallow: *?id=|/x?id=1|false",
                "Disallow: /中文|/%E4%B8%AD%E6%96%87/1|false",
                "Disallow: /%e4%b8%ad|/%E4%B8%AD%E6%96%87|false",
                "Disallow: /Case|/case|true",
                "disallow : /a|/a|false",
                "DISALLOW:/a|/a|false",
                "Disallow: /a # why|/a|false",
                "Disallow: /a%2Fb|/a/b|true",
                "Disallow: /|/robots.txt|true",
                "Nonsense: /a\\nDisallow: /b|/a|true"
            })
    void rulesMeanWhatTheStandardSays(String rules, String path, boolean allowed) {
        assertThat(allows("User-agent: *\n" + rules.replace("\\n", "\n"), path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *\\nDisallow: /\\n\\nUser-agent: FengxiangBot\\nDisallow: /own|/a|true",
                "User-agent: *\\nDisallow: /\\n\\nUser-agent: fengxiangbot\\nDisallow: /own|/own|false",
                "User-agent: FengxiangBot\\nDisallow: /one\\n\\nUser-agent: *\\nDisallow: /\\n\\nUser-agent: FENGXIANGBOT\\nDisallow: /two|/two|false",
                "User-agent: other\\nUser-agent: FengxiangBot\\nDisallow: /both|/both|false",
                "User-agent: other\\nDisallow: /|/a|true",
                "User-agent: Fengxiang\\nDisallow: /|/a|true",
                "User-agent: FengxiangBotNews\\nDisallow: /|/a|true",
                "Disallow: /|/a|true",
                "User-agent: *\\rDisallow: /a|/a|false",
                "User-agent: *\\r\\nDisallow: /a\\r\\n|/a|false"
            })
    void theGroupForUsCountsElseTheOneForAll(String text, String path, boolean allowed) {
        assertThat(allows(text.replace("\\r", "\r").replace("\\n", "\n"), path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"2,2000", "0.5,500", "120,60000", "999999999,60000", "-3,0", "soon,0", "'',0"})
    void honoursTheCrawlDelayUpToAMinute(String written, long millis) {
        server.on("/robots.txt", Tricks.answer(200, "text/plain", "User-agent: *\nCrawl-delay: " + written));
        assertThat(file().crawlDelay().toMillis()).isEqualTo(millis);
        assertThat(file().allows(server.url("/a"))).isTrue();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertThat(allows("\ufeffUser-agent: *\nDisallow: /a", "/a")).isFalse();
    }

    @Test
    void aPageServedInPlaceOfTheFileForbidsNothing() {
        assertThat(allows("<!doctype html><html><body><h1>User-agent: *</h1><p>Disallow: /</p></body></html>", "/a"))
                .isTrue();
    }

    @Test
    void commentsInGbkDoNoHarm() {
        byte[] text = "# 禁止抓取\nUser-agent: *\nDisallow: /a".getBytes(Charset.forName("GBK"));
        server.on("/robots.txt", Tricks.answer(200, "text/plain", text));
        assertThat(file().allows(server.url("/a"))).isFalse();
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("\ufffd");
    }

    @Test
    void namesTheSitemaps() {
        server.on(
                "/robots.txt",
                Tricks.answer(200, "text/plain", "Sitemap: http://a.cn/1.xml\nSitemap: http://a.cn/2.xml"));
        assertThat(file().sitemaps()).containsExactly("http://a.cn/1.xml", "http://a.cn/2.xml");
    }
}
