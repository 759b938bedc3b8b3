package fengxiang.demo.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer of a demo site.
 *
 * @param headers besides those that the server sets itself
 * @param delay how long the server takes before it answers
 */
record Reply(int status, byte[] body, Map<String, String> headers, Duration delay) {

    static Reply html(String text) {
        return of(200, "text/html; charset=utf-8", text);
    }

    static Reply of(int status, String type, String text) {
        return of(status, type, text, StandardCharsets.UTF_8);
    }

    static Reply of(int status, String type, String text, Charset charset) {
        return new Reply(status, text.getBytes(charset), Map.of("Content-Type", type), Duration.ZERO);
    }

    static Reply missing() {
        return of(404, "text/html; charset=utf-8", "<html><title>404</title><body>没有这个页面</body></html>");
    }

    static Reply moved(String to) {
        return new Reply(301, new byte[0], Map.of("Location", to), Duration.ZERO);
    }

    Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, body, all, delay);
    }

    Reply after(Duration wait) {
        return new Reply(status, body, headers, wait);
    }
}
