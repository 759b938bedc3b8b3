package fengxiang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fengxiang.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LocalAnswersTest {

    private static final String LONG =
            "/api/trends?interval=1h&subject=q:none&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z";

    @LocalServerPort
    private int port;

    @Test
    void packsForALineOnly() throws IOException, InterruptedException {
        assertThat(encoding("X-Nothing", "1")).isEqualTo("none");
        assertThat(encoding("X-Forwarded-For", "192.0.2.1")).isEqualTo("gzip");
        assertThat(encoding("Forwarded", "for=192.0.2.1")).isEqualTo("gzip");
        assertThat(encoding("Via", "1.1 proxy")).isEqualTo("gzip");
    }

    private String encoding(String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + LONG))
                .header("Authorization", "Bearer " + ServerTest.OPERATOR)
                .header("Accept-Encoding", "gzip")
                .header(header, value)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Encoding").orElse("none");
    }
}
