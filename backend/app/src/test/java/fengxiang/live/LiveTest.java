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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that listen are told what changes, and nothing else. */
@MovedClockTest
class LiveTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LiveFeed feed;

    @Autowired
    private TestVital counted;

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
            counted.set(7);
            feed.step();
            assertThat(next(lines)).contains("\"counted\":7");
        }
        feed.step();
        counted.set(8);
        feed.step();
        counted.set(9);
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
