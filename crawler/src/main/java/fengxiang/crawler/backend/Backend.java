package fengxiang.crawler.backend;

import fengxiang.model.Article;
import fengxiang.model.CrawlReport;
import fengxiang.model.CrawlReportAnswer;
import fengxiang.model.ItemOutcome;
import fengxiang.model.LeaseGrant;
import fengxiang.model.LeaseRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Leases, reports and articles over HTTP, with the crawler's token. Safe for use by several threads. */
public final class Backend {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration INGEST_PATIENCE = Duration.ofSeconds(120);
    private static final int LONGEST_COMPLAINT = 300;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final URI base;
    private final String token;

    /** {@code base}: address of the backend, such as {@code http://127.0.0.1:8800}. */
    public Backend(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Asks for hosts to work on. */
    public LeaseGrant lease(LeaseRequest request) throws BackendException {
        return ask("/api/crawl/leases", request, LeaseGrant.class);
    }

    /** Reports on one leased host. */
    public CrawlReportAnswer report(CrawlReport report) throws BackendException {
        return ask("/api/crawl/results", report, CrawlReportAnswer.class);
    }

    /**
     * Delivers articles.
     *
     * @return answers to the first lines, in their order; fewer than lines when the answer broke off
     */
    public List<ItemOutcome> ingest(List<Article> articles) throws BackendException {
        HttpRequest request = to("/api/ingest/articles", INGEST_PATIENCE)
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed(articles)))
                .build();
        HttpResponse<InputStream> answer = send(request);
        try (InputStream body = answer.body()) {
            return IngestAnswer.read(body, json, articles.size());
        } catch (IOException e) {
            throw new BackendException(0, "the answer to articles broke off: " + e.getMessage());
        }
    }

    private <T> T ask(String path, Object body, Class<T> type) throws BackendException {
        HttpRequest request = to(path, PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        try (InputStream in = send(request).body()) {
            return json.readValue(in, type);
        } catch (JacksonException e) {
            throw new BackendException(0, path + " answers no " + type.getSimpleName() + ": " + e.getOriginalMessage());
        } catch (BackendException e) {
            throw e;
        } catch (IOException e) {
            throw new BackendException(0, path + ": " + e);
        }
    }

    private HttpRequest.Builder to(String path, Duration patience) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/x-ndjson, application/problem+json");
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws BackendException {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                throw refused(request, answer);
            }
            return answer;
        } catch (BackendException e) {
            throw e;
        } catch (IOException e) {
            throw new BackendException(0, request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendException(0, "interrupted");
        }
    }

    private static BackendException refused(HttpRequest request, HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            String text = new String(body.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
            return new BackendException(
                    answer.statusCode(), request.uri() + " answers " + answer.statusCode() + " " + text.strip());
        }
    }

    private byte[] packed(List<Article> articles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (Article article : articles) {
                out.write(json.writeValueAsBytes(article));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
