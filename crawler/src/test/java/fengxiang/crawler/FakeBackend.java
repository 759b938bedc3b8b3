package fengxiang.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengxiang.model.Article;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.DiscoveredUrl;
import fengxiang.model.DueUrl;
import fengxiang.model.FetchOutcome;
import fengxiang.model.Hashes;
import fengxiang.model.HostLease;
import fengxiang.model.ItemOutcome;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import fengxiang.model.LookAnswer;
import fengxiang.model.LookOrder;
import fengxiang.model.Outcome;
import fengxiang.model.PageRole;
import fengxiang.model.SiteRule;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The backend's side of the contract, in memory: a frontier with host leases, and an ingest stream. */
public final class FakeBackend implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpServer server;
    private final Map<String, SourceProfile> sources = new LinkedHashMap<>();
    private final Map<String, DueUrl> due = new LinkedHashMap<>();
    private final Map<String, DueUrl> known = new LinkedHashMap<>();
    private final Map<String, HostLease> leases = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<FetchOutcome> outcomes = new ArrayList<>();
    private final List<DiscoveredUrl> discovered = new ArrayList<>();
    private final Map<String, Instant> notBefore = new LinkedHashMap<>();
    private final Map<String, String> lastHolder = new LinkedHashMap<>();
    private final List<LookOrder> looks = new ArrayList<>();
    private final List<LookAnswer> seen = new ArrayList<>();
    private List<SiteRule> rules = List.of();
    private boolean alternate;
    private int urlsPerLease = 50;
    private long delayMillis;
    private int leaseSeconds = 120;
    private int failIngests;
    private boolean down;
    private int deliveries;
    private final Map<String, String> foundOn = new LinkedHashMap<>();
    private boolean rest;

    private FakeBackend(HttpServer server) {
        this.server = server;
    }

    public static FakeBackend start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeBackend backend = new FakeBackend(server);
        server.createContext("/api/crawl/leases", e -> backend.answer(e, backend::lease));
        server.createContext("/api/crawl/results", e -> backend.answer(e, backend::report));
        server.createContext("/api/ingest/articles", e -> backend.answer(e, backend::ingest));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return backend;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public synchronized FakeBackend source(SourceProfile source) {
        sources.put(source.id(), source);
        return this;
    }

    public synchronized FakeBackend due(String url, String sourceId, PageRole role) {
        return due(new DueUrl(WebAddress.parse(url).value(), sourceId, role, 0, null, null, null, null));
    }

    public synchronized FakeBackend due(DueUrl url) {
        known.put(url.url(), url);
        due.put(url.url(), url);
        return this;
    }

    /** Somebody wants to see a page. */
    public synchronized FakeBackend look(LookOrder order) {
        looks.add(order);
        return this;
    }

    /** For every host. */
    public synchronized FakeBackend rules(SiteRule... all) {
        rules = List.of(all);
        return this;
    }

    public synchronized List<LookAnswer> seen() {
        return List.copyOf(seen);
    }

    private List<LookOrder> looks(String host) {
        return looks.stream()
                .filter(look -> WebAddress.parse(look.url()).authority().equals(host))
                .toList();
    }

    public synchronized FakeBackend delay(long millis) {
        delayMillis = millis;
        return this;
    }

    /** No host goes to the same crawler twice in a row. */
    public synchronized FakeBackend alternate() {
        alternate = true;
        return this;
    }

    public synchronized FakeBackend urlsPerLease(int most) {
        urlsPerLease = most;
        return this;
    }

    public synchronized void failNextIngests(int count) {
        failIngests = count;
    }

    public synchronized void setDown(boolean isDown) {
        down = isDown;
    }

    /** Lets every host rest after the first outcome that is reported. */
    public synchronized void setRest() {
        rest = true;
    }

    /** The list that led to an address, by address. */
    public synchronized Map<String, String> foundOn() {
        return Map.copyOf(foundOn);
    }

    /** As if every lease had run out and another crawler had taken the hosts. */
    public synchronized void takeAwayLeases() {
        leases.replaceAll((host, lease) -> new HostLease(
                host, UUID.randomUUID().toString(), lease.leaseUntil(), lease.delayMillis(), lease.urls()));
    }

    /** As if the leases of a killed crawler had run out. */
    public synchronized void expireLeases() {
        leases.clear();
    }

    public synchronized List<Article> articles() {
        return List.copyOf(articles.values());
    }

    public synchronized List<FetchOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    public synchronized List<DiscoveredUrl> discovered() {
        return List.copyOf(discovered);
    }

    public synchronized Map<String, DueUrl> known() {
        return Map.copyOf(known);
    }

    public synchronized int deliveries() {
        return deliveries;
    }

    public synchronized int held() {
        return leases.size();
    }

    /** Nothing is due and nobody holds a lease. */
    public synchronized boolean isIdle() {
        return due.isEmpty() && leases.isEmpty();
    }

    private interface Door {
        String open(byte[] body) throws IOException;
    }

    private void answer(HttpExchange e, Door door) throws IOException {
        try (e) {
            byte[] body = e.getRequestBody().readAllBytes();
            synchronized (this) {
                boolean authorised =
                        "Bearer secret".equals(e.getRequestHeaders().getFirst("Authorization"));
                int status = down ? 503 : authorised ? 200 : 401;
                String text = status == 200 ? door.open(body) : "{\"title\":\"no\"}";
                byte[] out = text.getBytes(StandardCharsets.UTF_8);
                e.sendResponseHeaders(text.isEmpty() ? 503 : status, out.length == 0 ? -1 : out.length);
                if (out.length > 0) {
                    e.getResponseBody().write(out);
                }
            }
        }
    }

    private boolean resting() {
        return rest && !outcomes.isEmpty();
    }

    private String lease(byte[] body) {
        if (resting()) {
            return JSON.writeValueAsString(new LeaseGrant(List.of(), List.of()));
        }
        LeaseRequest request = JSON.readValue(body, LeaseRequest.class);
        Map<String, List<DueUrl>> byHost = new LinkedHashMap<>();
        for (DueUrl url : due.values()) {
            String host = WebAddress.parse(url.url()).authority();
            boolean free = !leases.containsKey(host)
                    && !Instant.now().isBefore(notBefore.getOrDefault(host, Instant.EPOCH))
                    && !(alternate && request.crawler().equals(lastHolder.get(host)));
            if (free && (byHost.containsKey(host) || byHost.size() < request.hosts())) {
                List<DueUrl> urls = byHost.computeIfAbsent(host, h -> new ArrayList<>());
                if (urls.size() < urlsPerLease) {
                    urls.add(url);
                }
            }
        }
        looks.stream()
                .map(look -> WebAddress.parse(look.url()).authority())
                .filter(host -> !leases.containsKey(host))
                .forEach(host -> byHost.putIfAbsent(host, List.of()));
        List<HostLease> granted = new ArrayList<>();
        byHost.forEach((host, urls) -> granted.add(new HostLease(
                host,
                UUID.randomUUID().toString(),
                Instant.now().plusSeconds(leaseSeconds),
                delayMillis,
                urls,
                rules,
                looks(host))));
        granted.forEach(l -> leases.put(l.host(), l));
        granted.forEach(l -> lastHolder.put(l.host(), request.crawler()));
        return JSON.writeValueAsString(new LeaseGrant(granted, List.copyOf(sources.values())));
    }

    private String report(byte[] body) {
        CrawlReport report = JSON.readValue(body, CrawlReport.class);
        HostLease lease = leases.get(report.host());
        if (lease == null || !lease.token().equals(report.token())) {
            return JSON.writeValueAsString(new CrawlReportAnswer(false, null));
        }
        report.outcomes().forEach(o -> due.remove(o.url()));
        outcomes.addAll(report.outcomes());
        report.outcomes().stream()
                .filter(o -> o.retryAfterSeconds() != null)
                .forEach(o -> notBefore.put(report.host(), Instant.now().plusSeconds(o.retryAfterSeconds())));
        seen.addAll(report.looks());
        report.looks().forEach(answer -> looks.removeIf(look -> look.id().equals(answer.id())));
        discovered.addAll(report.discovered());
        report.discovered().forEach(this::discover);
        if (report.release()) {
            leases.remove(report.host());
        }
        Instant until = Instant.now().plusSeconds(leaseSeconds);
        return JSON.writeValueAsString(new CrawlReportAnswer(
                true,
                report.release() ? null : until,
                resting() ? until : null,
                report.release() ? List.of() : looks(report.host())));
    }

    private void discover(DiscoveredUrl found) {
        foundOn.put(found.url(), String.valueOf(found.foundOn()));
        DueUrl url = new DueUrl(
                found.url(),
                found.sourceId(),
                found.role(),
                found.depth(),
                null,
                null,
                found.titleHint(),
                found.publishedHint());
        if (known.putIfAbsent(found.url(), url) == null) {
            due.put(found.url(), url);
        }
    }

    private String ingest(byte[] body) throws IOException {
        if (failIngests > 0) {
            failIngests--;
            return "";
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            in.transferTo(plain);
        }
        StringBuilder answer = new StringBuilder();
        long line = 0;
        for (String text : plain.toString(StandardCharsets.UTF_8).split("\n")) {
            answer.append(JSON.writeValueAsString(store(++line, JSON.readValue(text, Article.class))))
                    .append('\n');
        }
        return answer.toString();
    }

    private ItemOutcome store(long line, Article article) {
        deliveries++;
        if (article.title().contains("拒收")) {
            return new ItemOutcome(line, null, Outcome.REJECTED, "title", "refused for the test");
        }
        boolean isNew = articles.put(article.url(), article) == null;
        return new ItemOutcome(
                line, Hashes.articleId(article.url()), isNew ? Outcome.CREATED : Outcome.UNCHANGED, null, null);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
