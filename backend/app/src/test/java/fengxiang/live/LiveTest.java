package fengxiang.live;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.MovedClockTest;
import fengxiang.ServerTest;
import fengxiang.Visitor;
import fengxiang.notice.Audience;
import fengxiang.notice.Notices;
import fengxiang.notice.TestNotices;
import fengxiang.notice.Urgency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Autowired
    private Notices notices;

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
            assertThat(next(lines, "numbers")).contains("\"counted\":0").contains("\"waiting\":");
            long unread = unread(next(lines, "notices"));
            feed.step();
            assertThat(next(lines, "numbers"))
                    .as("what this backend tells for the first time")
                    .contains("\"counted\":0");
            feed.step();
            counted.set(7);
            feed.step();
            assertThat(next(lines, "numbers")).contains("\"counted\":7");
            notices.publish(List.of(TestNotices.of(Urgency.PAGE, 1, Audience.OFFICE)));
            String told = next(lines, "notices");
            while (unread(told) == unread) {
                told = next(lines, "notices");
            }
            assertThat(told)
                    .as("without a step")
                    .contains("\"unread\":" + (unread + 1))
                    .contains("报道突然增多");
        }
        feed.step();
        counted.set(8);
        feed.step();
        counted.set(9);
        feed.step();
        assertThat(feed.listeners()).as("whoever has gone is forgotten").isZero();
    }

    private static long unread(String data) {
        return Long.parseLong(data.replaceAll(".*\"unread\":(\\d+).*", "$1"));
    }

    /** The data of the next event with that name. */
    private static String next(BufferedReader lines, String event) throws IOException {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length());
            } else if (line.startsWith("data:") && name.equals(event)) {
                return line;
            }
        }
        return "the end";
    }
}
