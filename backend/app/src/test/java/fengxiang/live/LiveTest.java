package fengxiang.live;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Pages that listen are told what changes, and nothing else. */
@MovedClockTest
@Import(LiveTest.Counted.class)
class LiveTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {

        private static volatile long count;

        @Bean
        Vital counted() {
            return () -> Map.of("counted", count);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private LiveFeed feed;

    @Test
    void tellsWhoeverListensWhatChanges() throws IOException, InterruptedException {
        assertThat(Visitor.on(port).get("/api/live").status()).isEqualTo(401);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/live"))
                .header("Authorization", "Bearer " + ServerTest.OPERATOR)
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(next(lines)).contains("\"counted\":0").contains("\"waiting\":");
            feed.step();
            assertThat(next(lines))
                    .as("what this backend tells for the first time")
                    .contains("\"counted\":0");
            feed.step();
            Counted.count = 7;
            feed.step();
            assertThat(next(lines)).contains("\"counted\":7");
        }
        feed.step();
        Counted.count = 8;
        feed.step();
        Counted.count = 9;
        feed.step();
        assertThat(feed.listeners()).as("whoever has gone is forgotten").isZero();
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }
}
