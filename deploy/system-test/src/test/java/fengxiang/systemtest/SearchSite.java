package fengxiang.systemtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A site with two searches that answer to programs: its own, as RSS, and one that is asked as Baidu's for developers.
 * What they find, no list leads to.
 */
final class SearchSite implements AutoCloseable {

    /** What the operator of the product has got from the engine. */
    static final String KEY = "bce-v3/ALTAK-of-the-system-test/5f2c81";

    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>%1$s_云岭热线</title></head><body>
            <h1>%1$s</h1><p>2026-11-20 10:20</p>
            <div><p>%2$s，读者来信说，检测站的工作人员耐心讲解了流程，整个过程不到一个小时。</p>
            <p>负责人表示，今后每逢周末都会增开一条检测线，方便上班族前来办理，节假日照常开放。</p>
            <p>市民如有意见，可以在大厅的意见簿上留言，工作人员会在三个工作日内公开答复。</p></div></body></html>
            """;

    private static final Map<String, String> PAGES = Map.of(
            "/a/rss.html", PAGE.formatted("周末增开检测线受好评", "云岭机动车检测站增开检测线"),
            "/a/engine.html", PAGE.formatted("检测站开放日迎来首批市民", "云岭机动车检测站举办开放日"),
            "/list.html", "<html><body><a href=\"/a/listed.html\">云岭热线编辑部致读者的一封信</a></body></html>");

    private final HttpServer server;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    SearchSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", exchange -> {
            questions.add("rss " + URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
            answer(exchange, "application/rss+xml", rss());
        });
        server.createContext("/v2/web_search", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            questions.add("engine " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, "application/json", references());
        });
        server.createContext("/", exchange -> {
            String page = PAGES.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            } else {
                answer(exchange, "text/html; charset=utf-8", page);
            }
        });
        server.start();
    }

    private String rss() {
        return "<rss version=\"2.0\"><channel><title>站内搜索</title><item><title>周末增开检测线受好评</title><link>"
                + address("/a/rss.html") + "</link></item></channel></rss>";
    }

    private String references() {
        return "{\"request_id\":\"1\",\"references\":[{\"id\":1,\"type\":\"web\",\"title\":\"检测站开放日迎来首批市民\",\"url\":\""
                + address("/a/engine.html") + "\",\"date\":\"2026-11-20 10:20:00\",\"content\":\"摘要\"}]}";
    }

    private static void answer(HttpExchange exchange, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String path) {
        return "http://" + host() + path;
    }

    /** What the parts of the product have to be told. */
    Map<String, String> environment() {
        return Map.of(
                "FENGXIANG_CRAWLER_ALLOW", host(),
                "FENGXIANG_CONNECTOR_QIANFAN_URL", address("/v2/web_search"),
                "FENGXIANG_CONNECTOR_QIANFAN_KEY", KEY);
    }

    /** What was asked so far: {@code rss q=…} or {@code engine} with the body. */
    List<String> questions() {
        return questions;
    }

    /** What the engine was shown. */
    List<String> keys() {
        return keys;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
