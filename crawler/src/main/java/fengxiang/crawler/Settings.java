package fengxiang.crawler;

import fengxiang.model.AllowList;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * The crawler's settings, from the environment.
 *
 * @param backend {@code FENGXIANG_BACKEND}: address of the backend; required
 * @param token {@code FENGXIANG_CRAWLER_TOKEN}: token with the scopes crawl and ingest; required
 * @param spool {@code FENGXIANG_CRAWLER_SPOOL}: directory of spool and heartbeat; required
 * @param name {@code FENGXIANG_CRAWLER_NAME}: tells crawlers apart; default: made up
 * @param allow {@code FENGXIANG_CRAWLER_ALLOW}: host:port pairs that may be private addresses; default: none
 * @param threads {@code FENGXIANG_CRAWLER_THREADS}: requests at once; default 16
 * @param contact {@code FENGXIANG_CRAWLER_CONTACT}: where webmasters can reach the operator
 * @param deadline {@code FENGXIANG_CRAWLER_DEADLINE_SECONDS}: the longest that a fetch may take in all; default 20
 * @param spoolMegabytes {@code FENGXIANG_CRAWLER_SPOOL_MEGABYTES}: over this fetching pauses; default 256
 */
record Settings(
        URI backend,
        String token,
        Path spool,
        String name,
        AllowList allow,
        int threads,
        String contact,
        Duration deadline,
        int spoolMegabytes) {

    /** Reads. {@link IllegalArgumentException} names the variable at fault. */
    static Settings from(Map<String, String> environment) {
        return new Settings(
                uri(required(environment, "FENGXIANG_BACKEND")),
                required(environment, "FENGXIANG_CRAWLER_TOKEN"),
                Path.of(required(environment, "FENGXIANG_CRAWLER_SPOOL")),
                environment.getOrDefault(
                        "FENGXIANG_CRAWLER_NAME",
                        "crawler-" + UUID.randomUUID().toString().substring(0, 8)),
                AllowList.parse(environment.getOrDefault("FENGXIANG_CRAWLER_ALLOW", "")),
                number(environment, "FENGXIANG_CRAWLER_THREADS", 16, 1, 256),
                environment.getOrDefault("FENGXIANG_CRAWLER_CONTACT", "").strip(),
                Duration.ofSeconds(number(environment, "FENGXIANG_CRAWLER_DEADLINE_SECONDS", 20, 1, 30)),
                number(environment, "FENGXIANG_CRAWLER_SPOOL_MEGABYTES", 256, 1, 100_000));
    }

    /** Says openly who fetches. */
    String userAgent() {
        return UserAgent.of(contact);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    private static URI uri(String text) {
        URI uri = URI.create(text.endsWith("/") ? text : text + "/");
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("FENGXIANG_BACKEND is no http address: " + text);
        }
        return uri;
    }

    private static int number(Map<String, String> environment, String name, int standard, int least, int most) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(name + " must be a number from " + least + " to " + most + ": " + text);
        }
        return Integer.parseInt(text);
    }
}
